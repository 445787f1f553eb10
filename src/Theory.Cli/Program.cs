using System.Text;

// The answers hold letters beyond ASCII, whatever the code page of the console.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Theory.Cli.Tool.Run(args, Console.Out, Console.Error);
