using System.Text;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>Plain text that grows line by line; headings are underlined, details indented.</summary>
internal sealed class Lines
{
    private const int Indent = 4;
    private readonly StringBuilder _text = new();

    public void Title(string text) => Underlined(text, '=');

    public void Heading(string text)
    {
        Blank();
        Underlined(text, '-');
    }

    public void Blank() => _text.Append('\n');

    public void Add(string text, int level = 0) => _text.Append(' ', Indent * level).Append(text).Append('\n');

    public void AddAll(IEnumerable<string> texts, int level = 0)
    {
        foreach (var text in texts)
        {
            Add(text, level);
        }
    }

    public override string ToString() => _text.ToString();

    private void Underlined(string text, char mark)
    {
        Add(text);
        Add(new string(mark, text.Length));
    }
}
