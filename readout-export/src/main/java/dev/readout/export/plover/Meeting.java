package dev.readout.export.plover;

import dev.readout.export.Field;
import dev.readout.export.Settled;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * How a contact was done, in PLOVER's words (manual, table 'CONSULT modes'), and who visited whom. Without a visit all
 * participants are sources and there is no recipient. PLOVER's 'third-party' is never given: that two met in a third
 * country does not settle that it was their host.
 *
 * @param modes none where the record does not settle it
 */
record Meeting(List<String> modes, List<Actor> source, List<Actor> recipient) {
    Meeting {
        modes = List.copyOf(modes);
        source = List.copyOf(source);
        recipient = List.copyOf(recipient);
    }

    static Meeting of(Contact contact, List<Mention> mentions) {
        List<Channel> channels = Field.CHANNEL.values(contact);
        List<Actor> all = contact.participants();
        List<String> modes = new ArrayList<>();
        if (!channels.isEmpty() && channels.stream().allMatch(Channel::remote)) {
            modes.add("phone");
        }
        if (all.stream().map(Actor::party).distinct().count() > 2) {
            modes.add("multilateral");
        }
        String country = Settled.place(contact).map(Place::country).orElse("");
        return !modes.isEmpty() || country.isEmpty() || resident(mentions)
                ? new Meeting(modes, all, List.of())
                : ofTwo(all, country);
    }

    /**
     * Two states: where they meet in the country of one of them, the other visits it. An organisation may have its seat
     * there.
     */
    private static Meeting ofTwo(List<Actor> all, String country) {
        List<Actor> hosts = all.stream()
                .filter(actor -> actor.party().code().equals(country))
                .toList();
        List<Actor> guests = all.stream()
                .filter(actor -> !actor.party().code().equals(country))
                .toList();
        boolean states = guests.stream().allMatch(guest -> PartyCode.state(guest.party()));
        return hosts.isEmpty() || guests.isEmpty() || !states
                ? new Meeting(List.of(), all, List.of())
                : new Meeting(List.of("visit"), guests, hosts);
    }

    /** An ambassador lives in the country where he is received, and does not visit it. */
    private static boolean resident(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.participants().stream())
                .anyMatch(named -> named.role().equals("ambassador"));
    }
}
