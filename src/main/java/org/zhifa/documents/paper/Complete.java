package org.zhifa.documents.paper;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Whether every word found room: the report engine cuts what does not fit and says nothing. */
final class Complete {

    private Complete() {}

    static JasperPrint checked(JasperPrint print) {
        print.getPages().forEach(page -> page.getElements().forEach(Complete::check));
        return print;
    }

    private static void check(JRPrintElement element) {
        if (element instanceof JRPrintFrame frame) {
            frame.getElements().forEach(Complete::check);
        } else if (element instanceof JRPrintText text && text.getTextTruncateIndex() != null) {
            throw new IllegalStateException("the paper has no room for: " + text.getOriginalText());
        }
    }
}
