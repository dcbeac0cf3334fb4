package dev.readout.analysis.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether two ways of writing a name can mean one person: accents, transliteration, initials and short forms aside. */
final class Names {
    private record Pair(String a, String b) {}

    private final Map<Pair, Boolean> known = new HashMap<>();
    private final Map<String, List<String>> tokens = new HashMap<>();

    boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        Pair pair = a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        Boolean verdict = known.get(pair);
        if (verdict == null) {
            verdict = match(tokens(a), tokens(b));
            known.put(pair, verdict);
        }
        return verdict;
    }

    private static boolean match(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> rest = new ArrayList<>(few == a ? b : a);
        boolean all = true;
        for (String token : few) {
            int hit = find(token, rest);
            if (hit < 0) {
                all = false;
            } else {
                rest.remove(hit);
            }
        }
        // 'Volodymyr' and 'Vladimir': one given name in two languages, told by its initial, beside one family name
        return all
                || (a.size() > 1
                        && b.size() > 1
                        && like(a.get(a.size() - 1), b.get(b.size() - 1))
                        && a.get(0).charAt(0) == b.get(0).charAt(0));
    }

    private static int find(String token, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (like(token, words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The same word, an initial of it, or one spelt with so few different letters that both are transliterations. */
    private static boolean like(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter == 1 || (shorter >= 4 && distance(a, b) <= (shorter >= 8 ? 2 : 1));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private List<String> tokens(String name) {
        return tokens.computeIfAbsent(name, Names::split);
    }

    /** Folded words; 'bin Salman' is one of them, since the son of Salman is not Salman. */
    private static List<String> split(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replaceAll("['’ʼ`]", "")
                .replaceAll("\\b(bin|ibn|ben)[\\s-]+", "bin")
                .replace("kh", "h")
                .replaceAll("iy\\b|yy\\b|ij\\b|ii\\b|yi\\b|ey\\b|ei\\b", "i")
                .replace('y', 'i')
                .replace('j', 'i')
                .replaceAll("(.)\\1+", "$1");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !word.equals("al") && !word.equals("el")) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
