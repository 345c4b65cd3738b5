using DigiCheckBot;
using DigiCheckBot.Catalogue;

if (args is ["catalogue", "check", ..])
{
    return CatalogueCheck.Run(Console.Out, args is [_, _, var folder] ? folder : Catalogues.ShippedFolder);
}

return await BotHost.RunAsync(args);
