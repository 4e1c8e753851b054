package org.zhifa.disclosure;

import java.util.List;
import java.util.regex.Pattern;
import org.zhifa.disclosure.PublicRecord.Basis;
import org.zhifa.disclosure.PublicRecord.BasisRole;

/** The articles cited in running text (法律条款引用): {@code 《食品安全法》第三十四条第（十）项}. */
final class Citations {

    private static final String NUMBER = "[〇零一二三四五六七八九十百千0-9]+";
    private static final Pattern CITATION = Pattern.compile(
            ("《([^》]{2,80})》\\s*(第NUM条(?:之NUM)?(?:第NUM款)?" + "(?:第?（NUM）项?|第NUM项)?)").replace("NUM", NUMBER));

    private Citations() {}

    static List<Basis> in(String text, BasisRole role) {
        return CITATION.matcher(text)
                .results()
                .map(match -> new Basis(role, match.group(1), match.group(2), null))
                .distinct()
                .toList();
    }
}
