using System.Data.Common;
using System.Text.RegularExpressions;

namespace LaporBot.Host.Storage;

/// <summary>A prepared command. Its parameters (<c>@name</c>) take values in the order in which they first appear in the text.</summary>
internal sealed partial class Statement : IDisposable
{
    private readonly DbCommand _command;
    private readonly DbParameter[] _parameters;

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
    public int Run(params ReadOnlySpan<object?> values)
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

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        if (values.Length != _parameters.Length)
        {
            throw new ArgumentException($"{_parameters.Length} values are needed, {values.Length} were given: {_command.CommandText}", nameof(values));
        }

        for (var i = 0; i < values.Length; i++)
        {
            _parameters[i].Value = StoreValue.Of(values[i]);
        }
    }

    [GeneratedRegex("@[a-z_]+")]
    private static partial Regex ParameterName();
}
