package org.zhifa.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Turns whatever a view lets through into one sentence for the officer. Views never catch.
 *
 * <p>The notice stays until it is closed: a refusal is to be read, not to be missed.
 */
@Configuration(proxyBeanMethods = false)
class ProblemNotices {

    @Bean
    VaadinServiceInitListener problemNoticesListener() {
        return init -> init.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(ProblemNotices::show));
    }

    private static void show(ErrorEvent event) {
        var ui = UI.getCurrent();
        var problem = Problem.of(event.getThrowable());
        if (ui != null) {
            notice(ui, problem.sentence(ui), problem.basis(ui));
        }
    }

    private static void notice(UI ui, String sentence, @Nullable String basis) {
        var card = new Notification();
        var close = new NativeButton("", click -> card.close());
        close.addClassNames("zf-btn", "s", "flat", "close");
        close.add(new Icon("close").tiny());
        close.setAriaLabel(ui.getTranslation("action.close"));

        card.addClassName("zf-problem-card");
        card.setPosition(Notification.Position.TOP_CENTER);
        card.setDuration(0);
        card.setAssertive(true);
        card.add(body(sentence, basis, close));
        card.open();
    }

    private static Div body(String sentence, @Nullable String basis, NativeButton close) {
        var body = new Div(new Icon("ban"), new Span(sentence), close);
        body.addClassName("zf-problem");
        // Not every reader speaks notifications: say it through a live region of our own.
        body.getElement().setAttribute("role", "alert");
        if (basis != null) {
            var article = new Span(basis);
            article.addClassName("basis");
            body.add(article);
        }
        return body;
    }
}
