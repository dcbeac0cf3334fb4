package dev.readout.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes a text apart into the terms by which a search finds it: the same as in an SQLite store, because SQLite's FTS5 does
 * it, in an index in memory that holds one text at a time. For a single thread.
 */
final class Terms implements AutoCloseable {
    /** A database's index has no room for longer ones; they are known by their checksum. */
    private static final int LONGEST = 500;

    private final Connection connection;
    private final PreparedStatement clear;
    private final PreparedStatement put;
    private final PreparedStatement terms;
    private final PreparedStatement snippet;

    Terms() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement made = connection.createStatement()) {
            // as step 7 of the SQLite store has it
            made.execute("""
                    CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')""");
            made.execute("CREATE VIRTUAL TABLE term USING fts5vocab(search, instance)");
        }
        clear = connection.prepareStatement("DELETE FROM search");
        put = connection.prepareStatement("INSERT INTO search (text) VALUES (?)");
        terms = connection.prepareStatement("SELECT group_concat(term, ' ' ORDER BY offset) FROM term");
        snippet =
                connection.prepareStatement("SELECT snippet(search, 0, ?, ?, '', ?) FROM search WHERE search MATCH ?");
    }

    /** The terms of a text in their order; there is no space in any. */
    List<String> of(String text) throws SQLException {
        hold(text);
        try (ResultSet row = terms.executeQuery()) {
            String all = row.next() ? row.getString(1) : null;
            return all == null
                    ? List.of()
                    : Arrays.stream(all.split(" ", -1)).map(Terms::kept).toList();
        }
    }

    private static String kept(String term) {
        return term.length() <= LONGEST ? term : ReportRows.sha256(term);
    }

    /** The stretch of a text that shows best what was found; nothing marked where nothing was. */
    String snippet(String text, Search search, String open, String close, int words) throws SQLException {
        hold(text);
        snippet.setString(1, open);
        snippet.setString(2, close);
        snippet.setInt(3, words);
        snippet.setString(4, search.expression());
        try (ResultSet row = snippet.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private void hold(String text) throws SQLException {
        clear.executeUpdate();
        put.setString(1, text);
        put.executeUpdate();
    }

    /** The terms as one value, from which the database makes a list. */
    static String joined(List<String> terms) {
        return terms.stream().collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // it was in memory only
        }
    }
}
