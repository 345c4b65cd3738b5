using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>The table of the activity protocol, section 1.8.</summary>
public sealed class ConnectorAnswerTests
{
    [Theory]
    [InlineData(400, "BadSyntax", DeliveryProblem.Rejected)]
    [InlineData(400, "Bad Argument", DeliveryProblem.Rejected)]
    [InlineData(401, "BotNotRegistered", DeliveryProblem.BotNotRegistered)]
    [InlineData(401, null, DeliveryProblem.BotNotRegistered)]
    [InlineData(403, "BotDisabledByAdmin", DeliveryProblem.ForbiddenByPolicy)]
    [InlineData(403, "BotNotInConversationRoster", DeliveryProblem.AppNotInstalled)]
    [InlineData(403, "ConversationBlockedByUser", DeliveryProblem.BlockedByUser)]
    [InlineData(403, "MessageWritesBlocked", DeliveryProblem.BlockedByUser)]
    [InlineData(403, "InvalidBotApiHost", DeliveryProblem.WrongHost)]
    [InlineData(403, "NotEnoughPermissions", DeliveryProblem.ForbiddenByPolicy)]
    [InlineData(403, "TenantNoPermission", DeliveryProblem.TenantDisabled)]
    [InlineData(403, "SomethingNew", DeliveryProblem.ForbiddenByPolicy)]
    [InlineData(404, "ConversationNotFound", DeliveryProblem.ConversationNotFound)]
    [InlineData(404, "MemberNotFoundInConversation", DeliveryProblem.UserLeft)]
    [InlineData(404, null, DeliveryProblem.ConversationNotFound)]
    [InlineData(413, "MessageSizeTooBig", DeliveryProblem.TooLarge)]
    [InlineData(413, null, DeliveryProblem.TooLarge)]
    [InlineData(418, "Teapot", DeliveryProblem.Unknown)]
    public void Is_final(int status, string? code, DeliveryProblem problem) =>
        Assert.Equal(new Delivery.Failed(problem, code ?? $"HTTP {status}"), ConnectorAnswer.Refusal(status, code, null));

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public void A_failing_service_may_have_taken_it(int status) =>
        Assert.Equal(new Delivery.Uncertain(DeliveryProblem.ServiceFailed, $"HTTP {status}"), ConnectorAnswer.Refusal(status, null, null));

    [Fact]
    public void A_failed_precondition_may_be_tried_again() =>
        Assert.Equal(
            new Delivery.TryAgain(DeliveryProblem.ServiceBusy, "PreconditionFailed"),
            ConnectorAnswer.Refusal(412, "PreconditionFailed", null)
        );

    [Fact]
    public void Too_many_requests_stop_the_tenant() =>
        Assert.Equal(
            new Delivery.Throttled("Throttled", TimeSpan.FromSeconds(3)),
            ConnectorAnswer.Refusal(429, "Throttled", TimeSpan.FromSeconds(3))
        );
}
