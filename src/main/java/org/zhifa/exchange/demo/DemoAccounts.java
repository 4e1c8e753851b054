package org.zhifa.exchange.demo;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhifa.identity.DemoAccount;

/** Shows the demonstration accounts on the login page. */
@Component
@Profile("demo")
class DemoAccounts implements DemoAccount.Offer {

    private final List<DemoAccount> accounts;

    DemoAccounts(@Value("${zhifa.demo-file}") Path file) {
        var demo = DemoFile.read(file);
        this.accounts = demo.people().stream()
                .map(someone -> new DemoAccount(
                        someone.username(), someone.name(), someone.tenant(), someone.duty(), demo.password()))
                .toList();
    }

    @Override
    public List<DemoAccount> accounts() {
        return accounts;
    }
}
