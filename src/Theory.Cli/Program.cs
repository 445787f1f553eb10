return await Theory.Cli.Tool.Run(args);
