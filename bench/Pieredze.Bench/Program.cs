return args switch
{
    ["forms", var folder] => await Pieredze.Bench.Forms.RunAsync(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("bin/bench forms DIR | pages");
    return 2;
}
