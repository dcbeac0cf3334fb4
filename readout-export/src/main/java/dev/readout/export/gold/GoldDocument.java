package dev.readout.export.gold;

import java.util.List;

/**
 * One line of a gold file.
 *
 * @param doc the document's file name
 * @param contacts its mentions; empty where it mentions none
 */
public record GoldDocument(String doc, List<GoldMention> contacts) {
    public GoldDocument {
        contacts = List.copyOf(contacts);
    }
}
