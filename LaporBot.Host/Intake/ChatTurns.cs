using System.Runtime.InteropServices;

namespace LaporBot.Host.Intake;

/// <summary>One turn at a time in a chat, no waiting between chats.</summary>
internal sealed class ChatTurns
{
    private readonly Dictionary<long, Task> _last = [];
    private readonly Lock _gate = new();

    /// <summary>Runs after every turn of this chat that was asked for earlier, whether those ended well or not.</summary>
    public Task InOrderAsync(long chatId, Func<Task> turn)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_gate)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, chatId, out var exists);
            before = exists ? last! : Task.CompletedTask;
            last = ended.Task;
        }

        return RunAsync(chatId, before, turn, ended);
    }

    private async Task RunAsync(long chatId, Task before, Func<Task> turn, TaskCompletionSource ended)
    {
        try
        {
            await before;
            await turn();
        }
        finally
        {
            lock (_gate)
            {
                if (_last.TryGetValue(chatId, out var last) && ReferenceEquals(last, ended.Task))
                {
                    _last.Remove(chatId);
                }
            }

            ended.SetResult();
        }
    }
}
