return args switch
{
    ["forms", var folder] => await Pieredze.Bench.Forms.RunAsync(folder),
    ["pages", .. var rest] => await Pieredze.Bench.Pages.RunAsync(rest is [var file] ? file : null),
    ["matching", .. var only] => await Pieredze.Bench.Matching.Table.RunAsync(only),
    ["measure", .. var what] => Pieredze.Bench.Matching.Measuring.Run(what),
    ["questions"] => Pieredze.Bench.Questions.Confusion.Run(),
    ["questions", "--fuzz", var minutes] => Pieredze.Bench.Questions.Fuzz.Run(minutes),
    ["hello", var address] => await Pieredze.Bench.Hello.RunAsync(address),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("bin/bench forms DIR | pages [FILE.md] | matching [WORD …] | questions [--fuzz MINUTES]");
    return 2;
}
