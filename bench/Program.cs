using DigiCheckBot.Bench;

return await Commands.RunAsync(args, Console.Out);
