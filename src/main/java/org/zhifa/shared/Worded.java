package org.zhifa.shared;

import java.util.Locale;

/** Something that is data and carries its own words in both languages; views and refusals say it in the reader's. */
public interface Worded {

    String in(Locale locale);
}
