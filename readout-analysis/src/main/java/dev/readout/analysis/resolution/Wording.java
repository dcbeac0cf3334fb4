package dev.readout.analysis.resolution;

import dev.readout.model.Channel;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sentences in which a contact's notes give the reasons. */
final class Wording {
    private final String parties;

    private Wording(String parties) {
        this.parties = parties;
    }

    /** @param block 'CN+RU' */
    static Wording of(String block) {
        List<String> parties = List.of(block.split("\\+", -1));
        int last = parties.size() - 1;
        return new Wording(
                last < 1 ? block : String.join(", ", parties.subList(0, last)) + " and " + parties.get(last));
    }

    String only(Sighting s, Cluster c) {
        return s.document() + " joins because it is the only " + contact(s) + when(s)
                + (c.days().meets(s.window().search()) ? "" : ", within the play of an uncertain date")
                + ".";
    }

    String chosen(Sighting s, Cluster c, int candidates) {
        String other = c.members().get(0).document();
        return s.document() + " joins "
                + (candidates == 1 ? "" : "this one of " + candidates + " contacts that fit ")
                + "because its words and details are those of " + other + ".";
    }

    String outvoted(Sighting s) {
        return s.document() + " joins the first of the contacts that a single origin tells apart: independent reports"
                + " know of one.";
    }

    String undecided(Sighting s, int candidates) {
        return candidates + (candidates == Fit.MOST ? " or more" : "") + " "
                + contact(s).replaceFirst("contact of", "contacts of") + when(s)
                + " fit, and nothing in the reports leads to one.";
    }

    /** The question whether a contact is one of the day before, put to the first of its mentions; the contact leads. */
    Undecided neighbours(Cluster later, List<Cluster> earlier) {
        Sighting s = later.members().stream()
                .min(Comparator.comparing(member -> member.mention().id()))
                .orElseThrow();
        List<Cluster> candidates = new ArrayList<>(List.of(later));
        candidates.addAll(earlier);
        return new Undecided(
                s,
                candidates,
                "It may be a " + contact(s) + " of the day before: neither a time zone nor shared words decide.");
    }

    String postponed(Cluster put, Cluster next) {
        return "First set " + days(put.days()) + ", postponed, and taken up again: " + documents(next)
                + " tells of the next such contact of " + parties + ".";
    }

    String wider(Cluster narrow) {
        return documents(narrow) + " names fewer parties; its words and details are those of this contact.";
    }

    static String oneOrigin(Collection<Sighting> reports, String why) {
        return reports.stream().map(Sighting::document).collect(Collectors.joining(", ")) + " count as one origin: "
                + why + ".";
    }

    private String contact(Sighting s) {
        String channel = s.channels().stream().map(Channel::code).sorted().collect(Collectors.joining(" or "));
        return (channel.isEmpty() ? "" : channel + " ") + "contact of " + parties;
    }

    private static String when(Sighting s) {
        for (PartialDate date : s.mention().dates().stream().map(c -> c.value()).toList()) {
            if (date.weekday() != null && s.window().recurring()) {
                return " on a " + date.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            }
        }
        return " " + days(s.window().search());
    }

    static String documents(Cluster c) {
        return String.join(
                ", ", new TreeSet<>(c.members().stream().map(Sighting::document).toList()));
    }

    private static String days(DaySet days) {
        boolean ever = days.earliest() == DaySet.EVER;
        boolean never = days.latest() == DaySet.NEVER;
        if (ever && never) {
            return "on any day";
        }
        if (ever || never) {
            return ever
                    ? "until " + LocalDate.ofEpochDay(days.latest())
                    : "from " + LocalDate.ofEpochDay(days.earliest());
        }
        LocalDate first = LocalDate.ofEpochDay(days.earliest());
        LocalDate last = LocalDate.ofEpochDay(days.latest());
        return first.equals(last) ? "on " + first : "between " + first + " and " + last;
    }
}
