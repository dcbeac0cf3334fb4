package dev.readout.analysis.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What outlets do to a report that they copy. Strength runs from 1, light, to 3, heavy. */
enum Edit {
    TRUNCATED {
        @Override
        List<String> sentences(List<String> text, int strength, Random random) {
            return text.subList(0, Math.min(text.size(), Math.max(3, text.size() - strength)));
        }
    },
    REORDERED {
        @Override
        List<String> sentences(List<String> text, int strength, Random random) {
            List<String> body = new ArrayList<>(text.subList(1, text.size()));
            for (int i = 0; i < strength; i++) {
                Collections.swap(body, random.nextInt(body.size()), random.nextInt(body.size()));
            }
            body.add(0, text.get(0));
            return body;
        }
    },
    NEW_HEADLINE {
        @Override
        List<String> sentences(List<String> text, int strength, Random random) {
            List<String> changed = new ArrayList<>(text);
            changed.set(0, "What happened, in " + strength + " minutes: our readers' guide");
            return changed;
        }
    },
    BOILERPLATE {
        @Override
        List<String> sentences(List<String> text, int strength, Random random) {
            List<String> framed = new ArrayList<>();
            for (int i = 0; i < strength; i++) {
                framed.add("Sign up for letter number " + i + " and never miss what matters in the world of politics.");
            }
            framed.addAll(text);
            for (int i = 0; i < 2 * strength; i++) {
                framed.add("Terms of use, paragraph " + i + ": the publisher is not liable for errors in this text.");
            }
            return framed;
        }
    },
    WORDS_CHANGED {
        @Override
        List<String> sentences(List<String> text, int strength, Random random) {
            return text.stream()
                    .map(sentence -> {
                        String[] words = sentence.split(" ", -1);
                        for (int i = 0; i < strength && words.length > 8; i++) {
                            words[random.nextInt(words.length - 1)] = "elsewhere";
                        }
                        return String.join(" ", words);
                    })
                    .collect(Collectors.toList());
        }
    },
    TYPOGRAPHY {
        @Override
        List<String> sentences(List<String> text, int strength, Random random) {
            return text.stream()
                    .map(s -> s.replace('“', '"')
                            .replace('”', '"')
                            .replace(" - ", " – ")
                            .replace("'", "’"))
                    .map(s -> strength > 1 ? s.replace("é", "e").replace(" ", "  ") : s)
                    .map(s -> strength > 2 ? s.replace(", ", " , ") : s)
                    .collect(Collectors.toList());
        }
    },
    SENTENCES_ADDED {
        @Override
        List<String> sentences(List<String> text, int strength, Random random) {
            List<String> longer = new ArrayList<>(text);
            for (int i = 0; i < strength; i++) {
                longer.add(
                        1 + random.nextInt(longer.size() - 1),
                        "An analyst in city number " + random.nextInt(1000)
                                + " called this outcome modest but welcome.");
            }
            return longer;
        }
    },
    EXCERPT_IN_A_LONGER_REPORT {
        @Override
        List<String> sentences(List<String> text, int strength, Random random) {
            List<String> own =
                    new ArrayList<>(List.of("A week in diplomacy", "This column collects what was said abroad."));
            own.addAll(text.subList(1, Math.min(text.size(), Math.max(4, text.size() - strength + 1))));
            for (int i = 0; i < strength; i++) {
                own.add("In other news, delegation " + random.nextInt(1000)
                        + " left its hotel without any comment at all.");
            }
            return own;
        }
    };

    abstract List<String> sentences(List<String> text, int strength, Random random);

    /** The edited text; the first line is the headline. */
    String of(String text, int strength, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", 2)));
        List<String> sentences = new ArrayList<>(List.of(lines.get(0)));
        sentences.addAll(Arrays.asList(lines.get(1).strip().split("(?<=[.!?]”?) (?=[“A-ZÉ])", -1)));
        List<String> edited = sentences(sentences, strength, random);
        return edited.get(0) + "\n" + String.join(" ", edited.subList(1, edited.size()));
    }
}
