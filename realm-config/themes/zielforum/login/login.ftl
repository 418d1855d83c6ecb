<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!wrong displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
<#if section == "header">
${msg("loginAccountTitle")}
<#elseif section == "form">
<#if realm.password>
<form class="z-form" id="kc-form-login" action="${url.loginAction}" method="post">
  <#assign error = wrong?then(messagesPerField.getFirstError("username", "password"), "")>
  <#if !usernameHidden??>
  <@fields.text name="username" label=msg("usernameOrEmail") value=(login.username!"") autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username") error=error focus=true/>
  </#if>
  <@fields.password name="password" label=msg("password") error=(usernameHidden??)?then(error, "") focus=(usernameHidden??)/>
  <#if realm.rememberMe && !usernameHidden??>
  <@fields.check name="rememberMe" label=msg("rememberMe") hint=msg("rememberMeHelp") checked=(login.rememberMe??)/>
  </#if>
  <input type="hidden" id="id-hidden-input" name="credentialId" value="${auth.selectedCredential!""}">
  <div class="z-acts">
    <@fields.submit label=msg("doLogIn") id="kc-login"/>
    <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
  </div>
</form>
</#if>
<@passkeys.conditionalUIData/>
<#elseif section == "info">
<h2>${msg("noAccount")}</h2>
<p>${msg("noAccountText")}</p>
<p><a class="z-button z-button--secondary" href="${url.registrationUrl}">${msg("doRegister")}</a></p>
<#elseif section == "socialProviders">
<#if realm.password && social?? && social.providers?has_content>
<section class="z-providers" aria-labelledby="providers">
  <h2 id="providers">${msg("identity-provider-login-label")}</h2>
  <ul class="z-choices">
    <#list social.providers as provider>
    <li><a class="z-button z-button--secondary" id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!provider.alias}</a></li>
    </#list>
  </ul>
</section>
</#if>
</#if>
</@layout.registrationLayout>
