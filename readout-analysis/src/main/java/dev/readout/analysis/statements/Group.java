package dev.readout.analysis.statements;

/**
 * The auxiliaries and adverbs before a verb.
 *
 * @param from where they begin; the verb itself where there are none
 * @param auxiliary whether 'has', 'did' or a modal is among them
 * @param be whether the nearest auxiliary is a form of 'be'
 * @param infinitive whether 'to' stands before the verb behind another verb ('went on to say')
 * @param phase whether a verb like 'began' stands before it
 */
record Group(int from, boolean auxiliary, boolean be, boolean infinitive, boolean phase) {
    /** 'was told' where the verb is a participle. */
    boolean passive() {
        return be;
    }

    /** 'is saying', 'began saying'. */
    boolean progressive() {
        return be || phase;
    }

    /** Reads backwards from the verb, no further than {@code floor}. */
    static Group before(Page page, int verb, int floor) {
        int j = verb;
        boolean auxiliary = false;
        boolean be = false;
        boolean infinitive = false;
        boolean phase = false;
        boolean first = true;
        while (j > floor && verb - j < 12) {
            int t = j - 1;
            if (page.quotations().inside(t)) {
                break;
            }
            if (page.is(t, "to")) {
                int verbBefore = catenative(page, t, floor);
                if (verbBefore < 0) {
                    break;
                }
                infinitive |= first;
                auxiliary = true;
                first = false;
                j = verbBefore;
            } else if (be(page, t, floor)) {
                be |= first;
                first = false;
                auxiliary = true;
                j = t;
            } else if ((page.in(t, "auxiliary") || page.of(t, "auxiliary") == t + 2 && clitic(page, t + 1))
                            && !page.get(t).text().equals("May")
                    || clitic(page, t)) {
                auxiliary = true;
                first = false;
                j = t;
            } else if (adverb(page, t)) {
                j = t;
            } else if (first && page.in(t, "phase")) {
                phase = true;
                first = false;
                auxiliary = true;
                j = t;
            } else {
                int phrase = time(page, j, floor);
                phrase = phrase == j ? closed(page, j, floor) : phrase;
                if (phrase == j) {
                    break;
                }
                j = phrase;
            }
        }
        return new Group(j, auxiliary, be, infinitive, phase);
    }

    /** A form of 'be', also as in 'they're' and 'he's'. */
    private static boolean be(Page page, int t, int floor) {
        boolean contracted = page.is(t, "'s") && t > floor && page.in(t - 1, "pronoun");
        return page.in(t, "be") || contracted || page.is(t, "'re") || page.is(t, "'m");
    }

    /** 'They've', 'I'd', 'we'll', 'didn't'. */
    private static boolean clitic(Page page, int t) {
        return page.is(t, "'ve") || page.is(t, "'d") || page.is(t, "'ll") || page.is(t, "'t");
    }

    private static boolean adverb(Page page, int t) {
        String lower = page.get(t).lower();
        return page.in(t, "adverb")
                || lower.length() > 4 && lower.endsWith("ly") && !page.get(t).capital();
    }

    private static int catenative(Page page, int to, int floor) {
        for (int k = to - 1; k >= Math.max(floor, to - 4); k--) {
            if (page.of(k, "catenative") == to + 1) {
                return k;
            }
        }
        return -1;
    }

    /** 'Ann Lee on the other hand said'. */
    private static int closed(Page page, int end, int floor) {
        for (int k = end - 2; k >= Math.max(floor, end - 4); k--) {
            if (page.of(k, "adverb") == end) {
                return k;
            }
        }
        return end;
    }

    /** 'Ann Lee on Tuesday said', 'Ann Lee last week said'. */
    private static int time(Page page, int end, int floor) {
        int k = end;
        while (k > floor && page.in(k - 1, "time")) {
            k--;
        }
        if (k < end && k > floor && (page.is(k - 1, "on") || page.is(k - 1, "in"))) {
            k--;
        }
        return k;
    }
}
