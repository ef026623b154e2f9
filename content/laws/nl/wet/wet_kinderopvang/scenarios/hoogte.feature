# Uren, uurprijs, eerste kind en percentage (artikel 1.7 en 1.8 Wko; artikel 3, 4 en 6 Besluit kinderopvangtoeslag).
# Elk bedrag is met een tweede programma berekend. Bedragen in eurocent.
Feature: Kinderopvangtoeslag, de hoogte

  Background:
    Given parameter "persoon_id" is "anna"

  # 96% x 100 x 10,00 x 12 = 11.520.
  Scenario: 2026: 100 uur dagopvang voor 10,00 bij een laag inkomen
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

  Scenario: 2025: dagopvang, uurprijs op het maximum
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 200                   | 1071            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2467600

  Scenario: 2025: dagopvang, uurprijs een cent boven het maximum
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 200                   | 1072            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2467600

  Scenario: 2025: buitenschoolse opvang, uurprijs op het maximum
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | buitenschoolse_opvang | true           | true                 | 200                   | 952             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2193400

  Scenario: 2025: buitenschoolse opvang, uurprijs een cent boven het maximum
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | buitenschoolse_opvang | true           | true                 | 200                   | 953             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2193400

  Scenario: 2025: gastouder, uurprijs op het maximum
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | gastouder   | true           | true                 | 200                   | 810             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1866200

  Scenario: 2025: gastouder, uurprijs een cent boven het maximum
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | gastouder   | true           | true                 | 200                   | 811             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1866200

  Scenario: 2026: dagopvang, uurprijs op het maximum
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 200                   | 1123            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2587400

  Scenario: 2026: dagopvang, uurprijs een cent boven het maximum
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 200                   | 1124            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2587400

  Scenario: 2026: buitenschoolse opvang, uurprijs op het maximum
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | buitenschoolse_opvang | true           | true                 | 200                   | 998             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2299400

  Scenario: 2026: buitenschoolse opvang, uurprijs een cent boven het maximum
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | buitenschoolse_opvang | true           | true                 | 200                   | 999             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2299400

  Scenario: 2026: gastouder, uurprijs op het maximum
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | gastouder   | true           | true                 | 200                   | 849             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1956100

  Scenario: 2026: gastouder, uurprijs een cent boven het maximum
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | gastouder   | true           | true                 | 200                   | 850             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1956100

  Scenario: 2026: 229 uur per maand
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 229                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2638100

  Scenario: 2026: 230 uur per maand
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 230                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2649600

  Scenario: 2026: 231 uur per maand: het meerdere telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 231                   | 1000            |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 2649600

  # 85,9% x 1.000,00 + 93,9% x 540,00 per maand.
  Scenario: 2026: het kind met de meeste uren is het eerste kind
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 100                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 8000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1639300

  Scenario: 2026: ook als de opvang van dat kind goedkoper is
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 60                    | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 100                   | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 8000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1603800

  Scenario: 2026: bij gelijke uren het kind met de hoogste kosten
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 80                    | 900             |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 80                    | 950             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 8000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1594700

  Scenario: 2026: drie kinderen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang   | true           | true                 | 80                    | 1000            |
      | k2      | anna       | 2021-02-02    | true          | dagopvang   | true           | true                 | 70                    | 1000            |
      | k3      | anna       | 2020-02-02    | true          | gastouder   | true           | true                 | 60                    | 800             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 10000000   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1973600

  Scenario: 2026: tot en met 56.412 geldt 96 procent
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
      | i1         | anna       | loon  | 5641200    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1152000

  # Er wordt nooit geschat tussen twee bekende inkomens.
  Scenario: 2026: een euro meer valt in een rij die niet is bevestigd
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
      | i1         | anna       | loon  | 5641300    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2026: bij 80.000 is het percentage bekend
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 100                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 8000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1639300

  Scenario: 2026: bij 79999 niet
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
      | i1         | anna       | loon  | 7999900    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2026: bij 80001 niet
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
      | i1         | anna       | loon  | 8000100    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2026: bij 100.000 is het percentage bekend
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 100                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 10000000   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1451600

  Scenario: 2026: bij 99999 niet
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
      | i1         | anna       | loon  | 9999900    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2026: bij 100001 niet
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
      | i1         | anna       | loon  | 10000100   |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2026: bij 120.000 is het percentage bekend
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 100                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 12000000   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1296800

  Scenario: 2026: bij 119999 niet
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
      | i1         | anna       | loon  | 11999900   |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2026: bij 120001 niet
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
      | i1         | anna       | loon  | 12000100   |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2026: vanaf 165.658 geldt de vaste voet voor het eerste kind
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
      | i1         | anna       | loon  | 16565800   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 438000

  Scenario: 2026: een euro eronder is niet bevestigd
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
      | i1         | anna       | loon  | 16565700   |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2026: bij dat inkomen is het deel voor een tweede kind niet bevestigd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 100                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 16565800   |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2025: tot en met 47.403 geldt 96 procent
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | werk_of_opleiding | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1988-08-08    | true               | werk              | true                | true                         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | verzoek_geen_partner |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | opvangsoort           | betaalt_opvang | opvang_geregistreerd | opvang_uren_per_maand | opvang_uurprijs |
      | k1      | anna       | 2023-05-05    | true          | dagopvang             | true           | true                 | 100                   | 1000            |
      | k2      | anna       | 2018-02-02    | true          | buitenschoolse_opvang | true           | true                 | 60                    | 900             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4740300    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1774100

  Scenario: 2025: een euro meer is niet bevestigd
    Given the calculation date is "2025-07-01"
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
      | i1         | anna       | loon  | 4740400    |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  Scenario: 2025: vanaf 159.225 geldt de vaste voet voor het eerste kind
    Given the calculation date is "2025-07-01"
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
      | i1         | anna       | loon  | 15922500   |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 399600

  Scenario: 2025: een euro eronder is niet bevestigd
    Given the calculation date is "2025-07-01"
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
      | i1         | anna       | loon  | 15922400   |
    When I evaluate "heeft_recht_op_kinderopvangtoeslag" of "wet_kinderopvang"
    Then the execution fails with "kinderopvangtoeslagtabel"

  # Samen 80.000.
  Scenario: het inkomen van de toeslagpartner telt mee
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
      | i1         | anna       | loon  | 4000000    |
      | i2         | bram       | loon  | 4000000    |
    When I evaluate outputs "heeft_recht_op_kinderopvangtoeslag, hoogte_kinderopvangtoeslag" of "wet_kinderopvang"
    Then output "heeft_recht_op_kinderopvangtoeslag" is true
    And output "hoogte_kinderopvangtoeslag" equals 1030800

  Scenario: de Dienst Toeslagen beslist, per maand
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
    When I evaluate outputs "bevoegd_gezag, periode" of "wet_kinderopvang"
    Then output "bevoegd_gezag" equals "Dienst Toeslagen"
    And output "periode" equals "maand"
