using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder control, SimulatedTelegram telegram)
    {
        var people = telegram.People;
        control.MapGet("/people", () => people.All());
        control.MapPost("/people", (AddPerson asked) =>
            people.Add(asked.Name ?? "", asked.Username, asked.LanguageCode ?? "id", asked.Key, asked.Side, asked.Id));
        control.MapPost("/people/{id:long}/block", (long id) => people.Block(id));
        control.MapPost("/people/{id:long}/unblock", (long id) => people.Unblock(id));
        control.MapPost("/people/{id:long}/deactivate", (long id) => people.Deactivate(id));
    }

    public static void MapGroups(this IEndpointRouteBuilder control, SimulatedTelegram telegram, ChatReader chats)
    {
        var groups = telegram.Groups;
        GroupView View(Group group)
        {
            lock (telegram.World.Gate)
            {
                return chats.Read(group);
            }
        }

        control.MapGet("/groups", () => (IReadOnlyList<GroupView>)[.. groups.All().Select(View)]);
        control.MapPost("/groups", (AddGroup asked) =>
            View(groups.Add(asked.Title ?? "", asked.Members ?? [], asked.WithBot, asked.Key, asked.Side)));
        control.MapPost("/groups/{id:long}/migrate", (long id) => View(groups.Migrate(id)));
        control.MapPost("/groups/{id:long}/bot", (long id, SetBotPresence asked) => View(groups.SetBotPresence(id, asked.Present, asked.By)));
        control.MapPost("/groups/{id:long}/members", (long id, SetMember asked) => View(groups.SetMember(id, asked.Person, asked.Present)));
    }
}
