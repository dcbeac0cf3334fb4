package dev.readout.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a PostgreSQL database is, and who asks.
 *
 * @param url as the user gave it; it may hold a password
 * @param shown the same without any password
 * @param user absent where it is the user of the system
 * @param password absent where it is in the driver's password file, or not asked for
 */
record PostgresAddress(
        String url,
        String shown,
        String database,
        @Nullable String user,
        @Nullable String password) {
    static final String SCHEME = "jdbc:postgresql:";
    private static final String HOST = "([^/?@:,\\[\\]]+|\\[[0-9A-Fa-f:.]+\\])";
    static final String FORM = SCHEME + "//HOST/DATABASE?user=NAME, with the password in PGPASSWORD or ~/.pgpass";

    /** What the driver takes without complaining in its log, where it would show what follows a colon. */
    private static final Pattern SHAPE = Pattern.compile(
            "jdbc:postgresql:(//HOST(:[0-9]+)?(,HOST(:[0-9]+)?)*/)?[^/?@:]*([?].*)?".replace("HOST", HOST));

    /** How long a writer waits for another one, as for SQLite. */
    private static final String PATIENCE = "-c lock_timeout=10000";

    /** Rows that are fetched together. */
    private static final int ROWS = 1000;

    /**
     * Takes an address apart.
     *
     * @param environment where PGUSER and PGPASSWORD stand for what the address leaves out
     * @throws StoreException where it is none
     */
    static PostgresAddress of(String url, Map<String, String> environment) {
        Properties parts = SHAPE.matcher(url).matches() ? Driver.parseURL(url, new Properties()) : null;
        if (parts == null) {
            // an address that cannot be taken apart is not shown, because there may be a password anywhere in it
            throw new StoreException(SCHEME + "…", "this is no address of a database", "Write it as " + FORM);
        }
        String user = PGProperty.USER.getOrDefault(parts);
        String password = PGProperty.PASSWORD.getOrDefault(parts);
        String database = PGProperty.PG_DBNAME.getOrDefault(parts);
        return new PostgresAddress(
                url,
                withoutPassword(url),
                database == null ? "" : database,
                user == null ? environment.get("PGUSER") : user,
                password == null ? environment.get("PGPASSWORD") : password);
    }

    /** Keeps only settings that the driver knows: what it does not may be the rest of a password with an '&' in it. */
    private static String withoutPassword(String url) {
        int settings = url.indexOf('?');
        if (settings < 0) {
            return url;
        }
        String kept = Arrays.stream(url.substring(settings + 1).split("&", -1))
                .filter(setting -> !setting.toLowerCase(Locale.ROOT).contains("password"))
                .filter(setting -> PGProperty.forName(setting.replaceFirst("=.*", "")) != null)
                .collect(Collectors.joining("&"));
        return url.substring(0, settings) + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** Connections to it. What the address sets itself holds. */
    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setApplicationName("readout");
        source.setOptions(PATIENCE);
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        source.setDefaultRowFetchSize(ROWS);
        source.setUrl(url);
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        return source;
    }

    /** Never tells the password. */
    @Override
    public String toString() {
        return shown;
    }
}
