using Microsoft.Bot.Builder;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Turns;

public sealed class TurnContextStateCollectionTests
{
    private readonly TurnContextStateCollection _state = [];

    [Fact]
    public void A_thing_is_found_by_its_type()
    {
        var thing = new Thing();
        _state.Set(thing);
        Assert.Same(thing, _state.Get<Thing>());
    }

    [Fact]
    public void What_is_not_there_is_null() => Assert.Null(_state.Get<Thing>());

    [Fact]
    public void Adding_twice_is_refused()
    {
        _state.Add(new Thing());
        Assert.Throws<ArgumentException>(() => _state.Add(new Thing()));
    }

    [Fact]
    public void Setting_twice_replaces()
    {
        var second = new Thing();
        _state.Set(new Thing());
        _state.Set(second);
        Assert.Same(second, _state.Get<Thing>());
    }

    [Fact]
    public void A_thing_of_another_type_under_the_key_is_not_it()
    {
        _state.Set("key", new Thing());
        Assert.Null(_state.Get<string>("key"));
    }

    [Fact]
    public void Things_are_disposed_of_with_the_turn()
    {
        using var stream = new MemoryStream();
        _state.Set("stream", stream);
        _state.Dispose();
        Assert.False(stream.CanRead);
    }

    private sealed class Thing;
}
