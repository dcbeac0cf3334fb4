package dev.readout.ingest;

import dev.readout.model.Coded;

/** Why a document could not be read: a closed list, so that runs can be counted and compared. */
public enum Reason implements Coded {
    NOT_UTF8("not-utf8", "Convert the file to UTF-8, for example with: iconv -f WINDOWS-1251 -t UTF-8."),
    EMPTY("empty", "Check whether the download or copy was cut off; there is no text to read."),
    TOO_LARGE("too-large", "Split the file into one file per report."),
    NO_PERMISSION("no-permission", "Give the user who runs Readout the right to read the file or directory."),
    NOT_FOUND("not-found", "Check the spelling of the path, and that a link's target still exists."),
    NOT_TEXT("not-text", "Extract the text first; this is a picture, an archive or another binary file."),
    NOT_JSON("not-json", "Check how the line was written: each line must be one whole JSON object."),
    NO_FIELDS(
            "no-fields",
            "Say what the fields are called, for example with: --fields text=content,title=headline,published=date."),
    NOT_XML("not-xml", "Check how the feed was written or saved: it must be well-formed XML."),
    NO_FEED("no-feed", "Leave the file out; of XML only feeds (RSS, Atom), OPML lists and sitemaps are read."),
    DOCTYPE("doctype", "Take the line that begins with <!DOCTYPE out of the file if you trust where it is from."),
    ARCHIVE("archive", "Unpack it with another tool and read the folder that comes of it."),
    BOMB("bomb", "If you trust where it is from, unpack it with another tool and read the folder that comes of it."),
    STUCK(
            "stuck",
            "The document is left out. If its disk is not slow, it shows a fault in the program: please report it."),
    FAULT("fault", "The document is left out. It shows a fault in the program: please report it with the document."),
    MORE("more", "Repair what is listed and read the file again to see the next."),
    UNREADABLE("unreadable", "Check the disk or network share, then read the file again."),
    LINK_LOOP("link-loop", "Remove the symbolic link that leads back to where it stands."),
    TOO_DEEP("too-deep", "Name the inner directory itself."),
    NO_ARTICLE(
            "no-article",
            "Save the page again while it shows the article itself, without a paywall or a notice over it."),
    BAD_ADDRESS(
            "bad-address",
            "Check the address: http:// or https://, the host's name and the path, as a browser shows it."),
    NOT_PUBLIC("not-public", "If you know the host and trust it, allow it by its name: --allow-host NAME."),
    NO_HOST("no-host", "Check the spelling of the host's name, and that this machine is connected."),
    NO_ANSWER("no-answer", "Open the address in a browser; if it shows there, save the page and read the file."),
    TOO_SLOW("too-slow", "Read the address again later, or download it with another tool and read the file."),
    CUT_OFF("cut-off", "Read the address again; the site broke off before all had come."),
    REDIRECTS("redirects", "Open the address in a browser and give the one at which it ends."),
    ROBOTS("robots", "Ask the site's owner, or save the page from a browser and read the file."),
    HTTP_STATUS("http-status", "Open the address in a browser: it may have moved, or ask for a login."),
    RETRY_LATER("retry-later", "Read the address again later; what is stored already is not read again."),
    TOO_MANY("too-many", "Read the rest directory by directory, in further runs.");

    private final String code;
    private final String remedy;

    Reason(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    /** A sentence that tells the user what to do. */
    public String remedy() {
        return remedy;
    }
}
