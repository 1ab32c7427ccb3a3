using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

/// <summary>The control API: everything under <c>/control</c>.</summary>
static class ControlEndpoints
{
    public static void MapControl(this IEndpointRouteBuilder routes, SimulatedTelegram telegram)
    {
        var control = routes.MapGroup("/control").AddEndpointFilter(RefuseNonsense);
        var chats = new ChatReader(telegram.World);
        control.MapPeople(telegram);
        control.MapGroups(telegram, chats);
        control.MapChats(telegram, chats);
        control.MapActs(telegram, chats);
        control.MapFiles(telegram, chats);
        control.MapBot(telegram);
        control.MapClock(telegram.Clock);
        control.MapFaults(telegram);
    }

    public static IResult Nothing(string what) => Results.Json(new ErrorView(what), ControlJson.Default.ErrorView, statusCode: StatusCodes.Status404NotFound);

    public static IResult Wrong(string what) => Results.Json(new ErrorView(what), ControlJson.Default.ErrorView, statusCode: StatusCodes.Status400BadRequest);

    // The callers are programs: an act that makes no sense is their bug, and this is where it is shown to them.
    static async ValueTask<object?> RefuseNonsense(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        try
        {
            return await next(call);
        }
        catch (ArgumentException wrong)
        {
            return Wrong(wrong.Message);
        }
    }
}
