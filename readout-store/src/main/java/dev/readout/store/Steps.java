package dev.readout.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The steps that lead to a store's tables, held against those that were taken. Every command opens a store, and nearly every
 * store is of this version already; to see that takes a look at one small table, where Flyway takes a third of a second. In
 * any doubt the store is not taken for one of this version, and Flyway says what is wrong with it.
 *
 * @param known checksums of this program's steps by version, as Flyway makes them
 */
record Steps(Engine engine, Map<String, Integer> known) {
    private static final Pattern NAME = Pattern.compile("V(\\d+(?:_\\d+)*)__\\w+\\.sql");
    private static final String FOLDER = "db/migration/";

    Steps {
        known = Map.copyOf(known);
    }

    static Steps of(Engine engine) {
        Map<String, Integer> known = new TreeMap<>();
        for (String folder : engine.folders()) {
            for (String file : files(FOLDER + folder)) {
                Matcher name = NAME.matcher(file);
                if (name.matches()) {
                    known.put(name.group(1).replace('_', '.'), checksum(FOLDER + folder + "/" + file));
                }
            }
        }
        return new Steps(engine, known);
    }

    /** Whether exactly these steps were taken, and none failed. */
    boolean taken() {
        Map<String, Integer> taken = new TreeMap<>();
        try (Connection connection = engine.connect(false);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT version, checksum, success FROM flyway_schema_history WHERE type = 'SQL'")) {
            while (row.next()) {
                if (!row.getBoolean(3) || taken.put(String.valueOf(row.getString(1)), row.getInt(2)) != null) {
                    return false;
                }
            }
        } catch (SQLException unreadable) {
            return false;
        }
        return !known.isEmpty() && taken.equals(known);
    }

    private static List<String> files(String folder) {
        URL url = Steps.class.getClassLoader().getResource(folder);
        if (url == null) {
            return List.of();
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                try (Stream<String> names = jar.getJarFile().stream().map(entry -> entry.getName())) {
                    return names.filter(name -> name.startsWith(folder + "/"))
                            .map(name -> name.substring(folder.length() + 1))
                            .toList();
                }
            }
            URI place = url.toURI();
            if (!"file".equals(place.getScheme())) {
                return List.of();
            }
            try (Stream<Path> paths = Files.list(Path.of(place))) {
                return paths.map(path -> String.valueOf(path.getFileName())).toList();
            }
        } catch (IOException | URISyntaxException unknown) {
            return List.of();
        }
    }

    /** CRC-32 of the lines without their ends. */
    private static int checksum(String file) {
        CRC32 sum = new CRC32();
        InputStream in = Steps.class.getClassLoader().getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the program has no file " + file);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return (int) sum.getValue();
    }
}
