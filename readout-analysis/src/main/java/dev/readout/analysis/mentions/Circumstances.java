package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.Report;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When: what a clause says around its contact. */
final class Circumstances {
    /** Headline, lead and the sentence after it. */
    private static final int LEAD = 3;

    /** So many tokens before its word a contact's verb phrase may begin. */
    private static final int PHRASE = 7;
    /** So many days before the news a contact of the same persons is another one. */
    private static final int LONG_BEFORE = 14;

    private static final Set<String> PREVIOUS = Set.of(
            "the previous week", "the previous month", "the previous year", "the week before", "the month before");

    private final Report report;
    private final boolean official;
    private final SentenceDates dates;
    private final LinkedDates linkedDates;
    private final PassageDates passage;
    private final Course course;
    private final Elsewhere elsewhere;
    private final Draft.Times times;
    private final News news;
    private final NewsDay newsDay;
    private final Afterword afterword;

    Circumstances(Report report, Draft.Times times, boolean official, NewsDay newsDay) {
        this.official = official;
        this.report = report;
        this.times = times;
        LocalDate day = times.published() == null ? null : times.published().day();
        this.dates = new SentenceDates(day);
        this.linkedDates = new LinkedDates(day);
        this.passage = new PassageDates(report.text(), times.dates(), day);
        this.course = new Course(day);
        this.elsewhere = new Elsewhere(day);
        this.news = new News(official);
        this.newsDay = newsDay;
        this.afterword = new Afterword(report, day, official, passage);
    }

    void read(Draft draft, Candidate candidate, List<Candidate> all, int block) {
        Sentence sentence = candidate.sentence().sentence();
        date(draft, candidate, all, passage.of(sentence), block);
        birthday(draft, candidate.sentence());
    }

    /** 'Earlier, X sent birthday greetings to Y', in the release on their call: most likely on the same day. */
    private void birthday(Draft draft, Spotted s) {
        boolean letter = official && draft.channel() == Channel.LETTER && draft.dates.isEmpty();
        boolean birthday = false;
        for (int i = 1; letter && s.is(0, "earlier") && i < s.size(); i++) {
            birthday |= s.is(i, "birthday");
        }
        LocalDate day = published();
        if (birthday && day != null) {
            PartialDate date = PartialDate.of(day, PartialDate.Basis.PUBLICATION);
            draft.add(date.hedged(), report.quote(s.sentence().span(0, 1)));
        }
    }

    /** What the lead says to be under way, without a day, is of the day of publication. */
    void now(Draft draft, Candidate candidate) {
        LocalDate day = published();
        boolean lead = !draft.headline && !draft.spoken && draft.sentence <= LEAD && draft.underWay;
        boolean dated = passage.of(candidate.sentence().sentence()).stream().anyMatch(PassageDates::dated);
        if (day != null && lead && draft.dates.isEmpty() && !dated) {
            PartialDate date = PartialDate.of(day, PartialDate.Basis.PUBLICATION);
            draft.dates.add(new Claim<>(date, draft.statuses.get(0).quotes(), "under way"));
        }
    }

    /**
     * 'Who had met X on Wednesday', 'they met in June', where headline and lead tell without a day what they did on
     * Thursday.
     */
    boolean earlier(Draft told, Draft draft) {
        DateExpression ofNews = passage.news();
        boolean news = told.dates.isEmpty() && told.sentence <= LEAD && told.status() == Status.HELD && !told.before;
        if (!news || draft.dates.isEmpty() || ofNews == null || official) {
            return false;
        }
        PartialDate day = ofNews.resolve(published(), Tense.PAST, null);
        boolean verbs = verb(told) && verb(draft) && !told.headline;
        boolean before = draft.before || verbs && longBefore(draft.date(), day);
        return before && !day.unknown() && day.intersect(draft.date()).isEmpty();
    }

    private static boolean verb(Draft draft) {
        String rule = draft.statuses.get(0).rule();
        return rule.startsWith("verb") || rule.startsWith("mutual verb");
    }

    private static boolean longBefore(PartialDate date, PartialDate news) {
        LocalDate last = date.latest().orElse(null);
        LocalDate day = news.earliest().orElse(null);
        return last != null && day != null && last.isBefore(day.minusDays(LONG_BEFORE));
    }

    /** Notes the sentence read, so that 'also' and 'in the afternoon' can take its day. */
    void remember(Spotted s, List<Principal> principals, int block, int number, boolean headline) {
        if (!headline) {
            course.remember(s, principals, passage.of(s.sentence()), number);
        }
        passage.remember(s.sentence(), block, number, headline);
        elsewhere.remember(s, principals, passage.of(s.sentence()));
    }

    /** The times that a sentence names. */
    List<DateExpression> said(Sentence sentence) {
        return passage.of(sentence);
    }

    /** The day long past of which a sentence begins to tell ('In March 2016 the prime minister …'), or null. */
    @Nullable
    PartialDate past(Sentence sentence) {
        return passage.past(sentence);
    }

    /** The day of the contact told last, or else of the gathering; null where neither was dated. */
    private @Nullable PartialDate running() {
        Course.Day told = course.day(true);
        return told != null ? told.date() : elsewhere.latest();
    }

    private @Nullable LocalDate published() {
        return times.published() == null ? null : times.published().day();
    }

    private void date(Draft draft, Candidate candidate, List<Candidate> all, List<DateExpression> said, int block) {
        if (candidate.thanked()) {
            // the day is that of the thanks
            draft.behindDay = true;
            return;
        }
        LinkedDates.Linked linked = linkedDates.of(candidate, said, running());
        if (linked != null) {
            if (!linked.date().unknown()) {
                claim(draft, linked.date(), linked.expression());
            }
            return;
        }
        SentenceDates.Found found = dates.nearest(candidate, all, said);
        if (found != null && found.told()) {
            PartialDate told = found.expression().resolve(published(), Tense.PAST, null);
            if (newsDay.recent(told)) {
                claim(draft, told.hedged(), found.expression());
            }
            return;
        }
        boolean later =
                found != null && found.expression().kind() == DateExpression.Kind.VAGUE && PassageDates.then(candidate);
        DateExpression best = found == null || later ? passage.continued(candidate, block) : found.expression();
        boolean day = said.stream().anyMatch(PassageDates::day);
        ClauseWords clause = new ClauseWords(candidate.sentence(), all);
        Telling telling = new Telling(candidate, clause);
        draft.newly = news.newly(draft, candidate, clause, telling, best, day);
        Course.Day same = course.goesOn(draft, candidate, clause, passage, block);
        boolean laterOn = draft.round > 0 && candidate.sentence().is(0, "later");
        if (same != null && (best == null || laterOn && best.kind() == DateExpression.Kind.VAGUE)) {
            claim(draft, same.date(), same.expression());
            return;
        }
        DateExpression then = best == null ? told(draft, candidate, telling, said) : null;
        if (then != null) {
            claim(draft, then.resolve(published(), Tense.PAST, null).hedged(), then);
            return;
        }
        int link = telling.link(0, candidate.at());
        draft.limit = link > 1 && clause.is(link, DayWords.Kind.AHEAD);
        if (!day && clause.attends(candidate.at())) {
            draft.gathered = candidate.sentence();
        }
        boolean gathering = best == null ? draft.gathered != null : dates.event(best);
        if (gathering && !official && telling.newly() && passage.news() != null) {
            // 'told reporters during his meeting with X on the sidelines of the summit': on the day of the news
            best = passage.news();
        }
        if (best != null && draft.headline && candidate.present() && dates.event(best) && newsDay.farAhead(best)) {
            best = null;
        }
        boolean vague = best != null
                && best.kind() == DateExpression.Kind.VAGUE
                && (draft.sentence > 3 || (candidate.weak() && candidate.channel() == Channel.UNKNOWN));
        if (best != null && !vague && !(official && dates.event(best))) {
            boolean before = link >= 0 && clause.is(link, DayWords.Kind.AHEAD);
            boolean onward = telling.goesOn(all);
            boolean justPast = newsDay.justPast(candidate, best, before || onward, onward || telling.past(link));
            if (justPast && !candidate.present()) {
                draft.statuses.set(
                        0, new Claim<>(Status.HELD, draft.statuses.get(0).quotes(), "day gone by"));
            }
            // 'Lee-Chan Apec summit: what to watch', days before the event: only named, it is the one to come
            boolean named = draft.headline && draft.open && draft.status() == Status.HELD;
            boolean soon = !justPast && named && dates.event(best) && newsDay.soon(best);
            if (soon) {
                draft.statuses.set(
                        0, new Claim<>(Status.PLANNED, draft.statuses.get(0).quotes(), "event to come"));
            }
            Tense tense = justPast ? Tense.PAST : soon ? Tense.FUTURE : SentenceDates.tense(candidate, best);
            PartialDate counted = passage.meant(best, candidate.sentence().sentence());
            PartialDate date = counted != null
                    ? counted
                    : SentenceDates.span(
                            settled(best.resolve(published(), tense, anchor(best, candidate)), draft), candidate);
            if (!date.unknown()) {
                // 'He is also expected to meet': most likely on the same day
                boolean likely = found == null && candidate.status() != Status.HELD;
                claim(draft, likely ? date.hedged() : date, best);
                dates.narrowing(date, candidate, all, said).forEach((part, words) -> claim(draft, part, words));
                passage.contact(best, date, candidate.status(), block);
                if (!draft.recalled && !draft.spoken && !(official && newsDay.justPublished(date))) {
                    course.told(best, date, candidate);
                }
            }
        }
        if (draft.dates.isEmpty() && said.stream().anyMatch(PassageDates::dated)) {
            draft.longPast = said.stream().anyMatch(passage::longPast);
            draft.behindDay = draft.refers || had(candidate);
            course.unclear();
            passage.undated();
        }
    }

    /** 'Said on Wednesday he had spoken with X' in a lead: the news, of that day as far as anybody knows; or null. */
    private @Nullable DateExpression told(
            Draft draft, Candidate candidate, Telling telling, List<DateExpression> said) {
        boolean lead = !official && !draft.headline && draft.sentence <= LEAD && !candidate.weak();
        if (!lead || candidate.status() != Status.HELD) {
            return null;
        }
        Sentence sentence = candidate.sentence().sentence();
        DateExpression found = null;
        for (DateExpression each : said) {
            int from = Reach.token(sentence, each.span().start());
            boolean own = PassageDates.day(each)
                    && telling.saidThen(from, Reach.token(sentence, each.span().end()));
            boolean other = PassageDates.dated(each) && from > candidate.from();
            if (other) {
                return null;
            }
            found = own && newsDay.recent(each.resolve(published(), Tense.PAST, null)) ? each : found;
        }
        return found;
    }

    /** From what a relative date counts; what is still to come 'later in the day' is not of a day long past. */
    private @Nullable PartialDate anchor(DateExpression date, Candidate candidate) {
        PartialDate anchor = passage.anchor(date, candidate);
        anchor = anchor != null && official && newsDay.justPublished(anchor) ? null : anchor;
        LocalDate day = published();
        Course.Day running = course.day(candidate.status() == Status.HELD);
        boolean noDay = anchor == null || anchor.day().isEmpty();
        if (noDay && running != null && PassageDates.hangs(date)) {
            return running.date();
        }
        if (anchor == null && day != null && candidate.status() == Status.PLANNED && PassageDates.hangs(date)) {
            // 'will also speak in the evening', far from any date
            return PartialDate.of(day, PartialDate.Basis.PUBLICATION);
        }
        boolean news = anchor == null && candidate.status() == Status.HELD;
        if (news && day != null && PREVIOUS.contains(report.quote(date.span()).words())) {
            // 'whom he had met the previous week', where no day is named but that of the news
            DateExpression named = passage.news();
            PartialDate told = named == null ? PartialDate.UNKNOWN : named.resolve(day, Tense.PAST, null);
            return told.day().isPresent() || !official ? told : PartialDate.of(day, PartialDate.Basis.PUBLICATION);
        }
        if (news && day != null && report.quote(date.span()).words().endsWith("in the day")) {
            // 'earlier in the day', where no day is named: of the news
            DateExpression named = official ? null : passage.news();
            PartialDate told = named == null ? PartialDate.UNKNOWN : named.resolve(day, Tense.PAST, null);
            return (told.day().isPresent() ? told : PartialDate.of(day, PartialDate.Basis.PUBLICATION)).hedged();
        }
        boolean later = candidate.status() == Status.PLANNED
                && report.quote(date.span()).words().startsWith("later ");
        if (anchor == null || day == null || !later) {
            return anchor;
        }
        boolean past = anchor.latest().map(d -> d.isBefore(day)).orElse(false);
        return past ? PartialDate.of(day, PartialDate.Basis.PUBLICATION) : anchor;
    }

    /**
     * 'On Wednesday' in a report of Tuesday: of a page that was brought up to date, or where it is the news, one of two
     * days; else the last one.
     */
    private PartialDate settled(PartialDate date, Draft draft) {
        LocalDate day = published();
        boolean either = date.edtf() instanceof Edtf.OneOf && date.basis().equals(Set.of(PartialDate.Basis.WEEKDAY));
        boolean next = day != null && date.latest().equals(Optional.of(day.plusDays(1)));
        boolean last = day != null && date.earliest().equals(Optional.of(day.minusDays(6)));
        boolean news = !official && (draft.headline || draft.sentence <= (report.headline() == null ? 1 : 2));
        return either && next && last && !passage.fresh() && !news
                ? PartialDate.of(date.earliest().orElseThrow(), PartialDate.Basis.WEEKDAY)
                : date;
    }

    /** Adds to the contacts told before what a later sentence says of them. */
    void follow(Spotted s, List<Principal> principals, List<Draft> drafts, List<Actor> pair, int sentence) {
        afterword.follow(s, principals, drafts, pair, sentence);
    }

    /** The round of several contacts that the report told of, or null. */
    @Nullable
    Round round() {
        return course.round();
    }

    private void claim(Draft draft, PartialDate date, DateExpression expression) {
        draft.add(date, report.quote(expression.span()));
    }

    /** What headline or lead tell without a day of its own is of the day of the news, as far as anybody knows. */
    void dayOfNews(Draft draft) {
        boolean later = draft.behindDay || draft.before;
        boolean told = draft.status() == Status.HELD && !draft.open && !draft.remark && !later;
        if (told && draft.dates.isEmpty()) {
            ofNews(draft);
        }
    }

    private static boolean had(Candidate candidate) {
        Spotted s = candidate.sentence();
        for (int i = candidate.own() - 1; i >= Math.max(0, candidate.own() - PHRASE); i--) {
            if (s.is(i, "had")) {
                return true;
            }
        }
        return false;
    }

    /** Gives contacts without a day of their own that of the gathering, trip or news they belong to. */
    void settleDay(Draft draft) {
        boolean open = draft.dates.isEmpty() && !draft.spoken;
        if (!open || draft.status() == Status.DENIED) {
            return;
        }
        boolean held = draft.status() == Status.HELD;
        boolean there = !draft.channel().remote() && draft.channel() != Channel.LETTER;
        Elsewhere.Day day = there && draft.gathered != null ? elsewhere.gathering(draft.gathered, held) : null;
        boolean invited = draft.statuses.stream().anyMatch(claim -> claim.rule().startsWith("invitation"));
        if (day == null && there && !invited && !draft.longPast) {
            day = elsewhere.trip(draft.participants.keySet(), held, !official);
        }
        if (day == null && there && official && held && !draft.recalled) {
            day = elsewhere.beforeReturn(draft.evidence.span());
        }
        if (day != null) {
            claim(draft, day.date(), day.expression());
        } else if (held && draft.newly && !official) {
            ofNews(draft);
        }
    }

    private void ofNews(Draft draft) {
        DateExpression news = passage.news();
        PartialDate date = news == null ? PartialDate.UNKNOWN : news.resolve(published(), Tense.PAST, null);
        if (news != null && newsDay.recent(date)) {
            claim(draft, date.hedged(), news);
        }
    }
}
