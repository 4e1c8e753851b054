package org.zhifa.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Sign-in to the staff screens with the authorization-code flow, whoever the issuer is. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    private static final String BEGIN = "/oauth2/authorization/zhifa";
    private static final List<String> STAFF = List.of("/desk", "/api/");

    @Bean
    @Order(100)
    SecurityFilterChain staff(HttpSecurity http, ClientRegistrationRepository registrations, AccountVersions versions) {
        var signOut = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        signOut.setPostLogoutRedirectUri("{baseUrl}/");
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/error", SignInRefused.PAGE, "/login/login.css")
                        .permitAll())
                // With its page named here already, or its other pages' links would be made before the port is known.
                .oauth2Login(login -> login.loginPage(BEGIN).failureHandler(new SignInRefused.Lead()))
                .exceptionHandling(strangers -> strangers.authenticationEntryPoint(SignIn::begin))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.oauth2LoginPage(BEGIN)
                                // An address without a screen is answered by the not-found screen, not by a refusal.
                                .anyRequest(requests -> requests.authenticated())
                                .defaultSuccessUrl("/desk/")
                                .logoutSuccessHandler(signOut))
                .addFilterBefore(new DeskAddress(), SecurityContextHolderFilter.class)
                .addFilterBefore(new AccountWatch(versions), AuthorizationFilter.class)
                .addFilterAfter(new TenantFilter(), AuthorizationFilter.class)
                .build();
    }

    /** To the sign-in lead only addresses that staff have; any other is a citizen's mistyped one, and answered as such. */
    private static void begin(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (STAFF.stream().anyMatch(path::startsWith)) {
            response.sendRedirect(request.getContextPath() + BEGIN);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /**
     * Bound on first use, when the port is known and the built-in issuer answers; so an outside issuer that is down does
     * not stop the start either.
     */
    @Bean
    ClientRegistrationRepository clientRegistrations(Environment environment) {
        return new SupplierClientRegistrationRepository(() -> {
            var properties =
                    Binder.get(environment).bindOrCreate("spring.security.oauth2.client", OAuth2ClientProperties.class);
            return new InMemoryClientRegistrationRepository(new OAuth2ClientPropertiesMapper(properties)
                    .asClientRegistrations().values().stream()
                            .map(SignIn::withSecret)
                            .toList());
        });
    }

    /** No secret is configured for the built-in issuer, which knows this process by a secret of its own. */
    private static ClientRegistration withSecret(ClientRegistration registration) {
        return registration.getClientSecret().isBlank()
                ? ClientRegistration.withClientRegistration(registration)
                        .clientSecret(OwnClient.SECRET)
                        .build()
                : registration;
    }

    /** Whom the issuer vouches for must have an open account; the roles come from there. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> accountHolders(Accounts accounts) {
        var issuer = new OidcUserService();
        return request -> {
            var user = issuer.loadUser(request);
            var account = accounts.find(user.getName())
                    .filter(Account::open)
                    .orElseThrow(() -> new OAuth2AuthenticationException(
                            new OAuth2Error(SignInRefused.NO_ACCOUNT), "no open account belongs to this sign-in"));
            var authorities = account.roles().stream()
                    .map(role -> new SimpleGrantedAuthority(role.authority()))
                    .collect(Collectors.toSet());
            return new SignedIn(authorities, user, account);
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
