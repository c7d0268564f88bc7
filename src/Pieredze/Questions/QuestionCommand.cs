using System.Text;
using Pieredze.Platform.Words;

namespace Pieredze.Questions;

/// <summary>«pieredze question»: reads one utterance a line and names its kind.</summary>
public static class QuestionCommand
{
    private const int Failed = 2;
    private const int BrokenPipe = 32;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Task<int> RunAsync(string[] args, Words words)
    {
        var (options, wrong) = QuestionOptions.Read(args);
        var code =
            wrong is not null ? Refuse(words.Of(wrong), words["question-see-help"])
            : options.Kinds ? ListKinds(words.For("Questions", options.Language))
            : Read(options, words);
        return Task.FromResult(code);
    }

    private static int ListKinds(Words w)
    {
        using var output = QuestionOutput.Open();
        foreach (var kind in Enum.GetValues<Kind>())
        {
            var label = QuestionLine.Label(kind);
            var hint = w[$"hint-{label}"];
            output.WriteLine($"{label}\t{w[$"kind-{label}"]}\t{hint}");
        }

        return 0;
    }

    private static int Read(QuestionOptions options, Words words)
    {
        using var input = Input(options.File);
        if (input is null)
        {
            return Refuse(words["question-unreadable", ("file", options.File)]);
        }

        var line = new QuestionLine(words.For("Questions", options.Language), options.Json);
        var output = QuestionOutput.Open();
        // Whoever types, or listens at the other end of a pipe, gets each answer at once.
        output.AutoFlush = options.File is null;
        try
        {
            while (Next(input) is { } utterance)
            {
                output.WriteLine(line.Of(utterance));
            }

            output.Dispose();
            return 0;
        }
        catch (FileUnreadable)
        {
            output.Dispose();
            return Refuse(words["question-unreadable", ("file", options.File ?? "-")]);
        }
        catch (IOException shut)
        {
            // The reader of a pipe, such as «head», may have had enough.
            return shut.HResult == BrokenPipe ? 0 : Refuse(words["question-not-written"]);
        }
    }

    private static string? Next(StreamReader input)
    {
        try
        {
            return input.ReadLine();
        }
        catch (Exception shut) when (shut is IOException or UnauthorizedAccessException)
        {
            throw new FileUnreadable(shut);
        }
    }

    private static StreamReader? Input(string? file)
    {
        try
        {
            return new StreamReader(file is null ? Console.OpenStandardInput() : File.OpenRead(file), Utf8);
        }
        catch (Exception shut)
            when (shut is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static int Refuse(params string[] sentences)
    {
        Array.ForEach(sentences, Console.Error.WriteLine);
        return Failed;
    }

    private sealed class FileUnreadable(Exception inner) : Exception("A file became unreadable.", inner);
}
