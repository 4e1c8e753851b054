package org.zhifa.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.tenancy.CurrentTenant;

/**
 * Counts wrong passwords: five lock the account for a quarter of an hour, and the unit's log says so – which account,
 * but neither what was typed nor from where.
 */
@Component
class SignInAttempts {

    private final AccountRegister register;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignInAttempts(
            AccountRegister register, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.register = register;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    void failed(String username) {
        register.failed(username)
                .ifPresent(account -> CurrentTenant.with(
                        account.tenant(),
                        () -> transaction.executeWithoutResult(
                                _ -> events.publishEvent(new AccountEvent.LockedOut(account.person())))));
    }

    void succeeded(String username) {
        register.succeeded(username);
    }
}
