package dev.readout.analysis.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Whom 'she' can mean: given names and titles of women, and full names of women whose given name does not tell. */
final class Women {
    private final Set<String> names = new HashSet<>();

    /**
     * @param table women.tsv
     * @param persons the full names of people.tsv
     * @throws LexiconException where a full name is nobody's
     */
    Women(Table table, Set<String> persons) {
        for (Table.Row row : table.unique("name").rows()) {
            String name = row.get("name");
            if (name.indexOf(' ') > 0 && !persons.contains(name)) {
                throw row.wrong("nobody of people.tsv is called " + name);
            }
            names.add(name);
        }
    }

    /** Whether a full name is that of a woman; false where the table does not tell. */
    boolean have(String name) {
        int given = name.indexOf(' ');
        return names.contains(name) || names.contains(given < 0 ? name : name.substring(0, given));
    }
}
