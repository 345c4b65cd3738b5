namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>
/// Marks a turn in which <see cref="DialogExtensions.RunAsync"/> ran. The original keeps memory scopes here and adds
/// the object to the turn state, which makes a second run in the same turn fail.
/// </summary>
internal sealed class DialogStateManager;
