return await Pieredze.Platform.Cli.Commands.RunAsync(args);
