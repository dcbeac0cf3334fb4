package dev.readout.ingest.html;

import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.Script;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The paragraphs of a page's story, or the refusal of a page that has none. */
final class Paragraphs {
    /** A story has so many letters at least; the shortest releases are one sentence. */
    private static final int SHORTEST = 60;
    /** The text that a page declares is taken where what it shows is less than this share of it. */
    private static final double SHOWN = 0.4;
    /** A page is a wall where more than this share of what it tells asks for money or consent. */
    private static final double WALL = 0.5;

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,1000}>");
    private static final Pattern LINES = Pattern.compile("\\R+");
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[^()]{1,60}\\((\\p{Lu}[\\p{L} .&-]{1,30})\\)\\s?[-–—:]");

    private Paragraphs() {}

    /** @throws Refusal if the page has no story */
    static List<String> of(Page page, Seen seen, Facts facts, Clutter clutter, DateWords dates) throws Refusal {
        List<String> shown =
                MainText.of(seen, clutter).stream().map(Block::text).toList();
        String title = facts.of(Fact.TITLE).map(t -> Headings.bare(t.words())).orElse("");
        int wall = 0;
        List<String> told = new ArrayList<>();
        for (String paragraph : better(shown, declared(page))) {
            if (clutter.wall(paragraph)) {
                wall += Block.letters(paragraph);
            } else if (!dates.stamp(paragraph) && !Headings.says(paragraph, title)) {
                told.add(paragraph);
            }
        }
        // how many there are does not matter once there are enough, unless a wall is held against them
        int letters = letters(told, wall == 0 ? SHORTEST : Integer.MAX_VALUE);
        if (letters < SHORTEST || wall > WALL * (wall + letters)) {
            boolean asks = seen.blocks().stream().anyMatch(b -> clutter.wall(b.text()));
            throw new Refusal(
                    Reason.NO_ARTICLE,
                    asks ? "only a request to pay, log in or consent" : "no passage that reads like a report");
        }
        return told;
    }

    private static List<String> better(List<String> shown, List<String> declared) {
        return !declared.isEmpty() && letters(shown) < SHOWN * letters(declared) ? declared : shown;
    }

    private static List<String> declared(Page page) {
        Optional<String> body = page.story().first("articleBody");
        if (body.isEmpty()) {
            return List.of();
        }
        String text = TAG.matcher(Parser.unescapeEntities(body.get(), false)).replaceAll("\n");
        return Arrays.stream(LINES.split(text))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static int letters(List<String> paragraphs) {
        return letters(paragraphs, Integer.MAX_VALUE);
    }

    /** The letters of the first paragraphs that have so many together, else of all. */
    private static int letters(List<String> paragraphs, int enough) {
        int letters = 0;
        for (int i = 0; i < paragraphs.size() && letters < enough; i++) {
            letters += Block.letters(paragraphs.get(i));
        }
        return letters;
    }

    /** What is known with the story: the agency of its dateline, and the language only where its script can be. */
    static Facts facts(Facts declared, List<String> paragraphs) {
        Facts facts = new Facts();
        String text = String.join("\n", paragraphs);
        String shown = declared.all(Fact.LANGUAGE).isEmpty() ? "" : Script.usual(text, new Span(0, text.length()));
        for (Fact fact : Fact.values()) {
            if (fact == Fact.CREDIT) {
                Matcher dateline = DATELINE.matcher(text);
                if (dateline.lookingAt()) {
                    facts.say(Fact.CREDIT, Source.DATELINE, dateline.group(1));
                }
            }
            declared.all(fact).stream()
                    .filter(s -> fact != Fact.LANGUAGE || ScriptFit.fits(s.words(), shown))
                    .forEach(s -> facts.say(fact, s.source(), s.words()));
        }
        return facts;
    }
}
