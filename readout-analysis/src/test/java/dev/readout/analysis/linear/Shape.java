package dev.readout.analysis.linear;

import dev.readout.model.Report;
import dev.readout.testkit.SampleReport;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts without end, of one kind each. All name two parties and a contact, so that the gate lets them in. */
@SuppressWarnings("ImmutableEnumChecker") // all pieces are functions of their number alone
enum Shape {
    ONE_SENTENCE("and Vladimir Putin of Russia spoke with Xi Jinping of China and then "),
    SHORT_SENTENCES("Vladimir Putin met Xi Jinping. "),
    NEW_CONTACTS(i -> "Russian Foreign Minister " + name(i) + " met French Foreign Minister " + name(i + 7) + ". "),
    NAMES(i -> "French Foreign Minister " + name(i) + ", "),
    PRONOUNS("He told her that they had met him and he had told them. "),
    BRACKETS("("),
    CLOSED_BRACKETS("() "),
    QUOTATION_MARKS("\" \u201c said \u201d "),
    POSSESSIVES("Putin's Russia's China's "),
    CONTACT_WORDS("met call talks meeting with phone conversation visit between "),
    DATES(i -> "on Monday, " + (1 + i % 28) + " May 2024, two days after Easter, "),
    PLACES("in Moscow at the Kremlin on a visit to Beijing "),
    COMMAS("Putin, Xi, Macron, "),
    NO_SPACES("RussiaChinamet"),
    HYPHENS("Putin-Xi-"),
    DOTS("U.S.A.R."),
    PARAGRAPHS("Putin met Xi\n\n"),
    TURNS("Vladimir Putin: We met.\n\nXi Jinping: We did.\n\n"),
    SPEECH("Putin said that Xi, citing Reuters, said that ");

    private static final List<String> SYLLABLES = List.of("ba", "de", "ki", "lo", "mu", "na", "re", "so", "ti", "vu");

    private final IntFunction<String> piece;

    Shape(String piece) {
        this(i -> piece);
    }

    Shape(IntFunction<String> piece) {
        this.piece = piece;
    }

    /** A report of about so many characters. */
    Report report(int length) {
        StringBuilder text = new StringBuilder("Vladimir Putin of Russia held talks with Xi Jinping of China.\n\n");
        for (int i = 0; text.length() < length; i++) {
            text.append(piece.apply(i));
        }
        return SampleReport.of(text.toString()).published("2024-05-21").build();
    }

    /** Another name for each number. */
    private static String name(int number) {
        String name = IntStream.iterate(number + 10, n -> n > 0, n -> n / 10)
                .mapToObj(n -> SYLLABLES.get(n % 10))
                .collect(Collectors.joining());
        return "A" + name.substring(0, 2) + " " + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
