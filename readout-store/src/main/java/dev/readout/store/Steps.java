package dev.readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param known this program's steps in their order
 */
record Steps(Engine engine, List<Step> known) {
    private static final Pattern NAME = Pattern.compile("V(\\d+(?:_\\d+)*)__(\\w+)\\.sql");
    private static final String FOLDER = "db/migration/";

    /**
     * One step.
     *
     * @param version as '6.1'
     * @param file name of its file, without folder
     * @param sql what the file says
     */
    record Step(String version, String description, String file, String sql) {
        /** CRC-32 of the lines without their ends, as Flyway makes it. */
        int checksum() {
            CRC32 sum = new CRC32();
            sql.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
            return (int) sum.getValue();
        }
    }

    Steps {
        known = List.copyOf(known);
    }

    static Steps of(Engine engine) {
        List<Step> known = new ArrayList<>();
        for (String folder : engine.folders()) {
            for (String file : files(FOLDER + folder)) {
                Matcher name = NAME.matcher(file);
                if (name.matches()) {
                    String version = name.group(1).replace('_', '.');
                    String description = name.group(2).replace('_', ' ');
                    known.add(new Step(version, description, file, read(FOLDER + folder + "/" + file)));
                }
            }
        }
        known.sort(Comparator.comparing(step -> new BigDecimal(step.version())));
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
        Map<String, Integer> wanted = new TreeMap<>();
        known.forEach(step -> wanted.put(step.version(), step.checksum()));
        return !wanted.isEmpty() && taken.equals(wanted);
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

    private static String read(String file) {
        try (InputStream in = Steps.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program has no file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
