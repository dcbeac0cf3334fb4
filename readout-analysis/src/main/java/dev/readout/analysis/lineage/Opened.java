package dev.readout.analysis.lineage;

import java.util.Arrays;
import java.util.List;

/** A report laid open to hold others against it: its sentences, and which of them have a shingle. Immutable. */
final class Opened {
    private final List<Sentence> sentences;
    private final Slots shingles;
    /** By shingle the latest place where it stands, by place the one before; -1 where there is none. */
    private final int[] latest;

    private final int[] before;
    /** By place the sentence. */
    private final int[] sentence;

    Opened(List<Sentence> sentences) {
        this.sentences = sentences;
        int places = 0;
        for (Sentence each : sentences) {
            places += each.runs();
        }
        this.shingles = new Slots(places);
        this.latest = new int[places];
        this.before = new int[places];
        this.sentence = new int[places];
        Arrays.fill(latest, -1);
        int place = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (long shingle : sentences.get(i).shingles()) {
                int number = shingles.enter(shingle);
                before[place] = latest[number];
                latest[number] = place;
                sentence[place++] = i;
            }
        }
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Votes votes() {
        return new Votes();
    }

    /** How many shingles of one sentence each sentence of the report has. */
    final class Votes {
        private final int[] votes = new int[sentences.size()];
        /** The sentences that have any, in the order in which they were met. */
        private final int[] met = new int[sentences.size()];

        private int size;

        /** Counts anew, for another sentence. */
        void count(Sentence other) {
            for (int i = 0; i < size; i++) {
                votes[met[i]] = 0;
            }
            size = 0;
            for (long shingle : other.shingles()) {
                int number = shingles.find(shingle);
                for (int place = number < 0 ? -1 : latest[number]; place >= 0; place = before[place]) {
                    if (votes[sentence[place]]++ == 0) {
                        met[size++] = sentence[place];
                    }
                }
            }
        }

        /** The sentence with the most, the first of several; -1 where none has any. One is left out of account. */
        int most(int without) {
            int most = -1;
            for (int i = 0; i < size; i++) {
                int each = met[i];
                boolean more = most < 0 || votes[each] > votes[most] || votes[each] == votes[most] && each < most;
                most = each != without && more ? each : most;
            }
            return most;
        }
    }
}
