<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "user-profile-commons.ftl" as profileFields>
<#import "register-commons.ftl" as terms>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global") displayInfo=true; section>
<#if section == "header">
<#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("registerTitle")}</#if>
<#elseif section == "form">
<@fields.summary names=profile.attributes?map(attribute -> attribute.name) + ["password", "password-confirm", "termsAccepted"]/>
<form class="z-form" id="kc-register-form" action="${url.registrationAction}" method="post">
  <@profileFields.userProfileFormFields/>
  <#if passwordRequired??>
  <@fields.password name="password" label=msg("password") hint=msg("passwordHelp") autocomplete="new-password" error=messagesPerField.existsError("password")?then(messagesPerField.get("password"), "")/>
  <@fields.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=messagesPerField.existsError("password-confirm")?then(messagesPerField.get("password-confirm"), "")/>
  </#if>
  <@terms.termsAcceptance/>
  <div class="z-acts">
    <@fields.submit label=msg("doRegister")/>
  </div>
</form>
<#elseif section == "info">
<h2>${msg("haveAccount")}</h2>
<p><a class="z-button z-button--secondary" href="${url.loginUrl}">${msg("toLogin")}</a></p>
<h2>${msg("whyAccount")}</h2>
<p>${msg("whyAccountText")}</p>
</#if>
</@layout.registrationLayout>
