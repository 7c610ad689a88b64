package org.peerway.certification;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.certification.OfficeService.Part;
import org.peerway.people.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

@OnH2
class CertificationGuardsTests extends CertificationFixture {

	private static final ApplicationId NO_APPLICATION = new ApplicationId(UUID.randomUUID());

	private static final CertificateId NO_CERTIFICATE = new CertificateId(UUID.randomUUID());

	@Test
	void everyMethodHasAGuardThatIsTestedHere() {
		assertThat(calls().keySet()).isEqualTo(methods());
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhoMayGetsIn(Role role) {
		calls().forEach((name, call) -> {
			Acting.asSomebody(role);
			var outcome = catchThrowable(call.work());
			if (call.roles().contains(role)) {
				assertThat(outcome instanceof AccessDeniedException).as(name).isFalse();
			}
			else {
				assertThat(outcome).as(name).isInstanceOf(AccessDeniedException.class);
			}
		});
	}

	@Test
	void nobodyGetsInExceptToCheck() {
		calls().forEach((name, call) -> {
			if (call.open()) {
				assertThat(catchThrowable(call.work())).as(name).isNull();
			}
			else {
				assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).as(name)
					.isThrownBy(call.work());
			}
		});
	}

	private record Call(Set<Role> roles, boolean open, ThrowingCallable work) {
	}

	private Map<String, Call> calls() {
		var calls = new LinkedHashMap<String, Call>();
		trainee(calls, "own", () -> this.applications.own());
		trainee(calls, "certificates", () -> this.applications.certificates());
		trainee(calls, "hasCertificateInForce", () -> this.applications.hasCertificateInForce());
		trainee(calls, "acceptEthics", () -> this.applications.acceptEthics());
		trainee(calls, "unprintable", () -> this.applications.unprintable("Rosa"));
		trainee(calls, "apply", () -> this.applications.apply("Rosa", Locale.ENGLISH));
		office(calls, "queue", () -> this.office.queue(Part.OPEN, "", Optional.empty(), 1));
		office(calls, "count", () -> this.office.count(Part.OPEN));
		office(calls, "oldest", () -> this.office.oldest());
		office(calls, "open", () -> this.office.open(NO_APPLICATION));
		office(calls, "returnToApplicant", () -> this.office.returnToApplicant(NO_APPLICATION, "reason"));
		office(calls, "issue", () -> this.office.issue(NO_APPLICATION));
		office(calls, "register", () -> this.office.register("", Optional.empty(), 1));
		calls.put("CertificateService.document",
				new Call(EnumSet.allOf(Role.class), false, () -> this.certificates.document(NO_CERTIFICATE)));
		calls.put("CertificateService.verify",
				new Call(EnumSet.allOf(Role.class), true, () -> this.certificates.verify(Optional.empty())));
		calls.put("CertificateService.officeEmail",
				new Call(EnumSet.allOf(Role.class), true, () -> this.certificates.officeEmail()));
		calls.put("CertificateService.now", new Call(EnumSet.allOf(Role.class), true, () -> this.certificates.now()));
		return calls;
	}

	private static void trainee(Map<String, Call> calls, String name, ThrowingCallable work) {
		calls.put("ApplicationService." + name, new Call(EnumSet.of(Role.TRAINEE), false, work));
	}

	private static void office(Map<String, Call> calls, String name, ThrowingCallable work) {
		calls.put("OfficeService." + name, new Call(EnumSet.of(Role.OFFICE), false, work));
	}

	private static Set<String> methods() {
		return Stream.of(ApplicationService.class, OfficeService.class, CertificateService.class)
			.flatMap((service) -> Arrays.stream(service.getDeclaredMethods()))
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
			.map(CertificationGuardsTests::name)
			.collect(Collectors.toSet());
	}

	private static String name(Method method) {
		return method.getDeclaringClass().getSimpleName() + "." + method.getName();
	}

}
