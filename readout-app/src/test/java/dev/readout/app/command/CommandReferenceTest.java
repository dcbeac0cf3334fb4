package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.Analysis;
import dev.readout.app.CommandLines;
import dev.readout.app.Project;
import dev.readout.app.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Keeps docs/cli.md what the program says of itself; {@code -Ddocs.write=true} writes it anew. */
class CommandReferenceTest {
    private static final Path PAGE = Project.root().resolve("docs/cli.md");
    private static final Setting SETTING = new Setting(
            () -> report -> Analysis.NOTHING, "1", Path.of(""), 1, InputStream.nullInputStream(), Clock.systemUTC());

    @Test
    void thePageHasEveryCommandAndOption() throws IOException {
        String page = page();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "docs/cli.md is out of date; write it with -Ddocs.write=true");
    }

    @Test
    void everyCommandShowsAnExample() {
        Map<String, CommandLine> commands = new LinkedHashMap<>();
        collect("readout", line(), commands);
        commands.remove("readout");
        assertTrue(commands.containsKey("readout decide same"), commands.toString());
        commands.forEach((name, command) -> {
            String help = command.getUsageMessage(Ansi.OFF);
            assertTrue(help.contains("Example:\n  " + name) || help.contains("Example:\n  readout contacts"), help);
            assertTrue(help.contains("--help"), help);
        });
    }

    @Test
    void aCommandThatIsCalledIsMadeAlone() {
        for (String name : line().getSubcommands().keySet()) {
            Map<String, CommandLine> made = CommandLines.standard(SETTING, new String[] {name, "--help"})
                    .getSubcommands();
            assertEquals(Set.of(name), made.keySet());
            made.values().forEach(command -> assertEquals(name, command.getCommandName()));
        }
        assertTrue(CommandLines.standard(SETTING, new String[] {"serv"})
                        .getSubcommands()
                        .size()
                > 1);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Commands

                Results go to standard output, progress and warnings to standard error. The program prints these texts itself with
                `--help`.
                """);
        Map<String, CommandLine> commands = new LinkedHashMap<>();
        collect("readout", line(), commands);
        commands.forEach((name, command) -> add(name, command, page));
        return page.toString();
    }

    /** The command and all that stand below it, by the words that call them. */
    private static void collect(String name, CommandLine command, Map<String, CommandLine> commands) {
        commands.put(name, command);
        command.getSubcommands().forEach((word, below) -> collect(name + " " + word, below, commands));
    }

    private static void add(String title, CommandLine command, StringBuilder page) {
        page.append("\n## ").append(title).append("\n\n```text\n");
        command.getUsageMessage(Ansi.OFF).lines().forEach(text -> page.append(text.stripTrailing())
                .append('\n'));
        page.append("```\n");
    }

    private static CommandLine line() {
        return CommandLines.standard(SETTING);
    }
}
