using System.Data.Common;
using System.Text.RegularExpressions;

namespace LaporBot.Host.Storage;

/// <summary>
/// A prepared command. Its parameters (<c>@name</c>) take values in the order in which they first appear in the text.
/// An engine may have a shorter way to run it.
/// </summary>
internal partial class Statement : IDisposable
{
    private readonly DbCommand _command;
    private readonly DbParameter[] _parameters;

    protected string Text => _command.CommandText;

    public Statement(DbConnection connection, string text)
    {
        _command = connection.CreateCommand();
        _command.CommandText = text;
        foreach (var name in ParameterName().Matches(text).Select(m => m.Value).Distinct())
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = name;
            _command.Parameters.Add(parameter);
        }

        _parameters = [.. _command.Parameters.Cast<DbParameter>()];
    }

    /// <returns>How many rows it touched.</returns>
    public virtual int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    public DbDataReader Read(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteReader();
    }

    /// <returns>The first column of the first row; null when there is no row or it holds nothing.</returns>
    public object? One(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() is { } found and not DBNull ? found : null;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _command.Dispose();
        }
    }

    protected void RequireAll(int given, int needed)
    {
        if (given != needed)
        {
            throw new ArgumentException($"{needed} values are needed, {given} were given: {Text}", nameof(given));
        }
    }

    private void Bind(ReadOnlySpan<object?> values)
    {
        RequireAll(values.Length, _parameters.Length);
        for (var i = 0; i < values.Length; i++)
        {
            _parameters[i].Value = StoreValue.Of(values[i]);
        }
    }

    [GeneratedRegex("@[a-z_]+")]
    private static partial Regex ParameterName();
}
