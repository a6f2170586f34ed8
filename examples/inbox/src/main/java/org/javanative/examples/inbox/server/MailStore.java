package org.javanative.examples.inbox.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javanative.examples.inbox.mail.Mail;

/** The mails of the server, in a SQLite file. May be used from any thread, which it blocks. */
final class MailStore implements AutoCloseable {
  private static final int MOST_FOUND = 100;

  private final Connection connection;

  MailStore(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS mail (id TEXT PRIMARY KEY, sender TEXT NOT NULL, recipient"
              + " TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, photo TEXT, place TEXT,"
              + " sent_at INTEGER NOT NULL)");
    }
  }

  /** Keeps a mail, unless one with its id is there. Returns the one that is kept. */
  synchronized Mail add(Mail mail) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO mail VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")) {
      insert.setString(1, mail.id());
      insert.setString(2, mail.from());
      insert.setString(3, mail.to());
      insert.setString(4, mail.subject());
      insert.setString(5, mail.body());
      insert.setString(6, mail.photo());
      insert.setString(7, mail.place());
      insert.setLong(8, mail.sentAtMillis());
      insert.executeUpdate();
    }
    return find(mail.id()).orElseThrow();
  }

  synchronized Optional<Mail> find(String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT * FROM mail WHERE id = ?")) {
      select.setString(1, id);
      return read(select).stream().findFirst();
    }
  }

  /** A mail in the order in which mails came to be here. */
  record Numbered(long number, Mail mail) {}

  /** The mails that came after the one with that number, the oldest first. */
  synchronized List<Numbered> after(long number) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT rowid, * FROM mail WHERE rowid > ? ORDER BY rowid LIMIT " + MOST_FOUND)) {
      select.setLong(1, number);
      List<Numbered> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(new Numbered(row.getLong("rowid"), mail(row)));
        }
      }
      return found;
    }
  }

  /** The number of the mail that came last; 0 when there is none. */
  synchronized long lastNumber() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT COALESCE(MAX(rowid), 0) FROM mail");
        ResultSet row = select.executeQuery()) {
      return row.getLong(1);
    }
  }

  /** The mails with those words anywhere, the latest first. */
  synchronized List<Mail> search(String words) throws SQLException {
    String pattern =
        "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT * FROM mail WHERE sender || ' ' || recipient || ' ' || subject || ' ' || body"
                + " LIKE ? ESCAPE '\\' ORDER BY sent_at DESC, rowid DESC LIMIT "
                + MOST_FOUND)) {
      select.setString(1, pattern);
      return read(select);
    }
  }

  private static List<Mail> read(PreparedStatement select) throws SQLException {
    List<Mail> mails = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        mails.add(mail(row));
      }
    }
    return mails;
  }

  private static Mail mail(ResultSet row) throws SQLException {
    return new Mail(
        row.getString("id"),
        row.getString("sender"),
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("body"),
        row.getString("photo"),
        row.getString("place"),
        row.getLong("sent_at"));
  }

  @Override
  public synchronized void close() throws SQLException {
    connection.close();
  }
}
