package dev.readout.store;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in words what PostgreSQL or the way to it refuses; the codes are those of its manual, appendix A. */
final class PostgresProblem {
    private PostgresProblem() {}

    static StoreException of(PostgresAddress address, Exception failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        @Nullable String state = cause instanceof SQLException refused ? refused.getSQLState() : null;
        String[] words = words(address, state == null ? "" : state, message);
        return new StoreException(address.shown(), words[0], words[1], failed);
    }

    private static String[] words(PostgresAddress address, String state, String message) {
        return switch (state) {
            case "08001" ->
                new String[] {
                    "no PostgreSQL server answers there", "Check host and port, and that the server takes connections"
                };
            case "28P01", "28000", "08004" ->
                new String[] {
                    "the server does not let "
                            + Optional.ofNullable(address.user())
                                    .map(user -> "user " + user)
                                    .orElse("this user") + " in",
                    "Give user=NAME in the address, and the password in PGPASSWORD or ~/.pgpass; the server's"
                            + " pg_hba.conf says who may come from where"
                };
            case "3D000" ->
                new String[] {
                    "the server has no database " + address.database(),
                    "Create it: createdb --encoding=UTF8 --template=template0 NAME"
                };
            case "42501" ->
                new String[] {
                    "the user lacks a right: " + message,
                    "Let its owner grant it, or name a schema of the user's own: ?currentSchema=NAME"
                };
            case "25006" ->
                new String[] {
                    "it cannot be written, only read", "Name the server that takes changes, or a user who may write"
                };
            case "55P03", "40001", "40P01" ->
                new String[] {"another program is writing to it", "Try again when that has finished"};
            case "53100" -> new String[] {"the server's disk is full", "Make room and repeat the command"};
            case "53300" ->
                new String[] {"the server has no connection left", "Try again later, or raise its max_connections"};
            case "57P01", "57P02", "57P03", "08003", "08006" ->
                new String[] {"the connection was lost, or the server is starting", "Try again when the server runs"};
            case "22021" ->
                new String[] {"a text has a NUL character, which PostgreSQL does not keep", "Take it out of the text"};
            case "XX001", "XX002" ->
                new String[] {"the database is damaged: " + message, "Restore a copy or read the reports again"};
            default -> new String[] {message, "Run 'readout check'"};
        };
    }
}
