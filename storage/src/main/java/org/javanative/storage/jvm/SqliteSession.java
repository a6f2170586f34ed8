package org.javanative.storage.jvm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection with its statements, each prepared once. Used by one thread at a time; there are as
 * many statements as there are texts of them in the code.
 */
final class SqliteSession implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  SqliteSession(Connection connection) {
    this.connection = connection;
  }

  private PreparedStatement statement(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** Runs a statement that returns no rows. */
  void execute(String sql, Object... values) throws SQLException {
    try {
      PreparedStatement statement = statement(sql, values);
      boolean unused = statement.execute();
      if (values.length > 0) {
        statement.clearParameters(); // a large value is not kept until the next use
      }
    } catch (SQLException error) {
      forget();
      throw error;
    }
  }

  /** Runs a statement to its end, whatever rows it has; it is not kept. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int unused = statement.executeUpdate(sql);
    }
  }

  /** Runs a query. Close the rows before the same query is run again. */
  ResultSet query(String sql, Object... values) throws SQLException {
    try {
      return statement(sql, values).executeQuery();
    } catch (SQLException error) {
      forget();
      throw error;
    }
  }

  /** Ends the transaction, if SQLite has not done so by itself after a failure. */
  void rollBack() {
    forget();
    try (Statement statement = connection.createStatement()) {
      boolean unused = statement.execute("ROLLBACK");
    } catch (SQLException alreadyDone) {
      // The failure that led here is the one to report.
    }
  }

  /** Lets go of all statements: one that has failed cannot be used again. */
  private void forget() {
    for (PreparedStatement statement : prepared.values()) {
      try {
        statement.close();
      } catch (SQLException ignored) {
        // It ends with the connection.
      }
    }
    prepared.clear();
  }

  /** The one number that a query finds; 0 when it finds none. */
  long number(String sql, Object... values) throws SQLException {
    try (ResultSet row = query(sql, values)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** Closes the statements and the connection. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
