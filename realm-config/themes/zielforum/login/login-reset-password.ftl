<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
<#if section == "header">
${msg("emailForgotTitle")}
<#elseif section == "form">
<p>${msg("emailInstruction")}</p>
<form class="z-form" id="kc-reset-password-form" action="${url.loginAction}" method="post">
  <@fields.text name="username" label=msg("usernameOrEmail") value=(auth.attemptedUsername!"") autocomplete="username" error=messagesPerField.existsError("username")?then(messagesPerField.get("username"), "") focus=true/>
  <div class="z-acts">
    <@fields.submit label=msg("sendLink")/>
    <a href="${url.loginUrl}">${msg("backToLogin")}</a>
  </div>
</form>
</#if>
</@layout.registrationLayout>
