using DigiCheckBot;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Explaining;

switch (args)
{
    case ["catalogue", "check", .. var folder]:
        return CatalogueCheck.Run(Console.Out, folder is [var named, ..] ? named : Catalogues.ShippedFolder);
    case ["explain", .. var asked]:
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var services = new Lazy<IServiceProvider>(() => BotHost.Create([]).Services);
        return await ExplainCommand.RunAsync(
            asked,
            Catalogues.Load(Catalogues.ShippedFolder),
            round => services.Value.GetRequiredService<IRoundStore>().PublishedAsync(round, CancellationToken.None),
            Console.Out,
            Console.Error
        );
    default:
        return await BotHost.RunAsync(args);
}
