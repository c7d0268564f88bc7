using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Pieredze.Questions;

/// <summary>Standard output that notices when nobody reads it any longer.</summary>
internal static class QuestionOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // The stream of the console says nothing when a pipe is closed; the one of files does not share its place in a file.
    public static StreamWriter Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return new StreamWriter(pipe, Utf8) { NewLine = "\n" };
            }
        }

        return new StreamWriter(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" };
    }
}
