package org.zhifa.casework;

import org.zhifa.shared.Labelled;

/**
 * One thing that belongs to the manifest of a case (送审清单): what legal review reads beside the draft, and what a pass is
 * bound to.
 *
 * @param ref which one, lasting and unique within its kind
 * @param title as a reader knows it
 * @param digest SHA-256 of its bytes, in hex
 */
public record ManifestItem(Kind kind, String ref, String title, String digest) {

    /** What it is. */
    public enum Kind implements Labelled {
        EVIDENCE,
        PAPER;

        @Override
        public String labelKey() {
            return "casework.manifest." + name();
        }
    }

    /** What counts when two manifests are compared; a new title of the same bytes changes nothing. */
    String line() {
        return kind + " " + ref + " " + digest + "\n";
    }
}
