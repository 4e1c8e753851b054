package org.zhifa.identity.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhifa.shared.ui.ModuleTexts;

/** What a screen says when its session is over: that it is, why, and how to come back to the same page. */
@Configuration(proxyBeanMethods = false)
class SessionWords {

    @Bean
    VaadinServiceInitListener sessionEndedInWords(ModuleTexts texts) {
        return init -> init.getSource().setSystemMessagesProvider(asked -> {
            var words = new CustomizedSystemMessages();
            words.setSessionExpiredNotificationEnabled(true);
            words.setSessionExpiredCaption(texts.getTranslation("shared.session.ended", asked.getLocale()));
            words.setSessionExpiredMessage(texts.getTranslation("shared.session.ended.whatToDo", asked.getLocale()));
            return words;
        });
    }
}
