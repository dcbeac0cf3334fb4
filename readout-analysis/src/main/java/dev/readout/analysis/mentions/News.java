package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** Whether a contact is told as the report's own news: of the hour, beside words just said, or in headline and lead. */
final class News {
    /** Headline, lead and the sentence after it. */
    static final int OPENING = 4;

    private final boolean official;

    News(boolean official) {
        this.official = official;
    }

    /**
     * Whether a contact is news.
     *
     * @param date of the contact, or null
     * @param dayNamed whether the sentence names a day, of whatever
     */
    boolean newly(
            Draft draft,
            Candidate candidate,
            ClauseWords clause,
            Telling telling,
            @Nullable DateExpression date,
            boolean dayNamed) {
        if (date != null) {
            return date.kind() == DateExpression.Kind.TIME_OF_DAY;
        }
        boolean opening = !dayNamed && !official && !candidate.weak() && draft.sentence <= OPENING;
        // a note quoted without its subject may be of any day
        boolean told = !draft.headline && !elided(candidate) && telling.plain();
        boolean lead = draft.headline && candidate.present() || told;
        if (opening && (lead || telling.presently())) {
            return true;
        }
        if (!official && !dayNamed && !candidate.weak() && PassageDates.sequel(candidate)) {
            return candidate.status() == Status.HELD;
        }
        boolean sequel = official && clause.is(0, DayWords.Kind.SEQUEL);
        boolean own = official && telling.plain() && !noted(candidate);
        return sequel || own || (candidate.status() == Status.HELD && telling.newly());
    }

    /** 'The President noted that the ministers met': what somebody says of it may be of any day. */
    private static boolean noted(Candidate candidate) {
        Spotted s = candidate.sentence();
        for (int i = 0; i < candidate.from(); i++) {
            boolean recalls = s.is(i, "reminded") || s.is(i, "recalled");
            if ((recalls || s.of(i, "saying")) && s.is(i + 1, "that")) {
                return true;
            }
        }
        return false;
    }

    /** '"Met X too," he wrote': the contact word opens the sentence. */
    private static boolean elided(Candidate candidate) {
        boolean quoted = !candidate.sentence().sentence().get(0).word();
        return candidate.at() == (quoted ? 1 : 0);
    }
}
