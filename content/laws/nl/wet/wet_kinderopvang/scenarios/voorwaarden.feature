# Wie recht heeft op kinderopvangtoeslag (artikel 1.5 en 1.6 Wko). Bedragen in eurocent.
# Een kind, 100 uur dagopvang voor 10,00, inkomen 30.000: 11.520 per jaar.
Feature: Kinderopvangtoeslag, voorwaarden

  Background:
    Given parameter "persoon_id" is "anna"

  # Artikel 1.6 lid 1 en 5.
  Scenario: alleen, werk: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: alleen, meewerkend: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | meewerkend        | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: alleen, traject: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | traject           | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: alleen, inburgering: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | inburgering       | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: alleen, opleiding: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | opleiding         | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: alleen, net gestopt: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | net_gestopt       | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: alleen, langdurige zorg: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | langdurige_zorg   | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: alleen, geen: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | geen              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  # Artikel 1.6 lid 3, 8 en 9.
  Scenario: met partner: werk en werk: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: met partner: werk en geen: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | geen              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: met partner: geen en werk: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | geen              | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: met partner: werk en langdurige zorg: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | langdurige_zorg   | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: met partner: langdurige zorg en werk: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | langdurige_zorg   | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: met partner: langdurige zorg en langdurige zorg: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | langdurige_zorg   | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | langdurige_zorg   | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: met partner: langdurige zorg en geen: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | langdurige_zorg   | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | geen              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: met partner: opleiding en traject: wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | opleiding         | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | traject           | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  # Artikel 1.6 lid 6.
  Scenario: een broer die alleen om het kind op het adres partner is, hoeft niet te werken
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | geen              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | broer_zus | bloed_2      | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  Scenario: maar zijn inkomen telt wel mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | geen              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | broer_zus | bloed_2      | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 5000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1030800

  Scenario: een vriend die om het kind op het adres partner is, moet wel werken
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | geen              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | vriend | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: een broer die om een andere reden partner is, moet wel werken
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | geen              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband        | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | broer_zus | bloed_2      | 1987-07-07          | true             | false                 | notarieel_contract | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  # Artikel 1.5 lid 1.
  Scenario: niet geregistreerde opvang telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | false                | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: zonder opvang geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | geen        | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: een kind dat niet bij u in huis hoort, telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | false         | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: zonder kinderen wordt er verder niets gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1988-08-08    |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: een kind van 12 kan nog opvang hebben
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2013-07-02    | true          | buitenschoolse_opvang | true           | true                 | 100                   | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1036800

  Scenario: naar een kind van 13 wordt niet gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1988-08-08    |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum |
      | k1      | anna       | 2013-07-01    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  # Artikel 9 lid 2 Awir.
  Scenario: een partner zonder rechtmatig verblijf sluit uit
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
      | bram       | 1988-08-08    | true               | werk              | true                | false                        | false               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
      | anna       | bram     | gehuwd | geen         | 1987-07-07          | true             | false                 | geen        | geen              | 2023-05-05                 | false                |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  # 96% x 2,00 x 12 = 23,04 (artikel 14 Awir).
  Scenario: minder dan 24 euro per jaar wordt niet toegekend
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 1                     | 200             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is false
    And output "hoogte_kinderopvangtoeslag" equals 0

  Scenario: wie in een ander land woont: niet uitgewerkt, en dus geen nee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | false              | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslag voor wie niet in Nederland woont"

  Scenario: onbekend is niet nul: opvangsoort
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "Variable not found: .opvangsoort"

  Scenario: onbekend is niet nul: opvang_geregistreerd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "Variable not found: .opvang_geregistreerd"

  Scenario: onbekend is niet nul: opvang_uren_per_maand
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "Variable not found: .opvang_uren_per_maand"

  Scenario: onbekend is niet nul: opvang_uurprijs
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "Variable not found: .opvang_uurprijs"

  Scenario: onbekend is niet nee: werk of opleiding
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "Variable not found: werk_of_opleiding"

  Scenario: voor 2025 zijn er geen bevestigde bedragen
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "not yet in force"

  Scenario: na 2026 is er geen tabel
    Given the calculation date is "2027-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 100                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "last in force until 2026-12-31"
