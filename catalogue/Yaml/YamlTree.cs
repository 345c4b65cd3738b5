using System.Collections.Immutable;
using DigiCheckBot.Catalogue.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DigiCheckBot.Catalogue.Yaml;

/// <summary>Text to <see cref="YamlValue"/>. Anchors, aliases and tags aren't part of the catalogue's format.</summary>
internal static class YamlTree
{
    /// <returns>The document, or null after a syntax error, which is the only one reported for its file.</returns>
    public static YamlValue? Read(string text, string file, ICollection<CatalogueError> errors)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            var root = Value(parser);
            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return root;
        }
        catch (YamlException e)
        {
            errors.Add(FormFindings.Syntax(new Place(file, Math.Max(1, (int)e.Start.Line)), e.InnerException?.Message ?? e.Message));
            return null;
        }
    }

    private static YamlValue Value(IParser parser)
    {
        var next = parser.Consume<ParsingEvent>();
        if (next is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false } or AnchorAlias)
        {
            throw new YamlException(next.Start, next.End, FormFindings.NoAnchors);
        }

        var line = (int)next.Start.Line;
        return next switch
        {
            Scalar scalar => new YamlValue.Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, line),
            SequenceStart => new YamlValue.Sequence(Items(parser), line),
            MappingStart => new YamlValue.Map(Pairs(parser), line),
            _ => throw new YamlException(next.Start, next.End, FormFindings.NothingHere),
        };
    }

    private static ImmutableArray<YamlValue> Items(IParser parser)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(parser));
        }

        return items.ToImmutable();
    }

    private static ImmutableArray<YamlPair> Pairs(IParser parser)
    {
        var pairs = ImmutableArray.CreateBuilder<YamlPair>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            pairs.Add(new YamlPair(key.Value, (int)key.Start.Line, Value(parser)));
        }

        return pairs.ToImmutable();
    }
}
